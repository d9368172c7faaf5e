@NullMarked
package dk.genvej.network;

import org.jspecify.annotations.NullMarked;
