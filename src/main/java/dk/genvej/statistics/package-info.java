/**
 * The numbers of the Innovation Barometer and other studies: observations by any
 * dimension, tables with the caveats that belong to them, what the barometer says about
 * innovations like a case, files to take away, and the statistics page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "cases", "people", "organisations" })
package dk.genvej.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
