/** People: positions, contact details, and the consent that lets them be shown. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform" })
package dk.genvej.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
