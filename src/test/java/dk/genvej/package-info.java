@NullMarked
package dk.genvej;

import org.jspecify.annotations.NullMarked;
