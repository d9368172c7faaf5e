/** Organisations, their parts and regions. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform" })
package dk.genvej.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
