/** Genvej: the knowledge base of public-sector innovation. */
@NullMarked
package dk.genvej;

import org.jspecify.annotations.NullMarked;
