@NullMarked
package dk.genvej.ingest;

import org.jspecify.annotations.NullMarked;
