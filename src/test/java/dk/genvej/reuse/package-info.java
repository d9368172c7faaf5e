@NullMarked
package dk.genvej.reuse;

import org.jspecify.annotations.NullMarked;
