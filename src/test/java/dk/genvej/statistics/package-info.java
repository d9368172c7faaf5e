/** Tests of statistics. */
@NullMarked
package dk.genvej.statistics;

import org.jspecify.annotations.NullMarked;
