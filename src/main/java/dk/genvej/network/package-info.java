/**
 * Collaboration: organisations joined by the cases they share, the way from one to
 * another, who stands where, and the network to take home. All answers come from one
 * network in memory, made anew in the background when cases change.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "cases", "people", "organisations" })
package dk.genvej.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
