/**
 * Reuse: who took a solution over from whom, inspired or copied, with the evidence for
 * it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "cases", "people", "organisations" })
package dk.genvej.reuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
