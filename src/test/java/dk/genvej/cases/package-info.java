@NullMarked
package dk.genvej.cases;

import org.jspecify.annotations.NullMarked;
