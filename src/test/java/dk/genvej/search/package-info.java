@NullMarked
package dk.genvej.search;

import org.jspecify.annotations.NullMarked;
