/** Documents, tools, advice, voices, and what is known about each type of partner. */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "cases", "people", "organisations" })
package dk.genvej.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
