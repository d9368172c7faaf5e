/** The pages in a real browser; run with {@code -Pbrowser}. */
@NullMarked
package dk.genvej.browser;

import org.jspecify.annotations.NullMarked;
