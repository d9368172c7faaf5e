/** What tests stand on. */
@NullMarked
package dk.genvej.support;

import org.jspecify.annotations.NullMarked;
