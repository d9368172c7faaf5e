/** Measurements that are run by hand; what they print stands in the documents. */
@NullMarked
package dk.genvej.bench;

import org.jspecify.annotations.NullMarked;
