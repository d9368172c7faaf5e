@NullMarked
package dk.genvej.organisations;

import org.jspecify.annotations.NullMarked;
