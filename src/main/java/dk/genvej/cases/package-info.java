/**
 * Innovation cases: what was done, by whom, with whom, what came of it, and whom to call.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "people", "organisations" })
package dk.genvej.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
