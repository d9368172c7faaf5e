/**
 * The way in and out over HTTP: the GraphQL endpoint with its limits, error codes and
 * trusted documents, GraphiQL, and the headers every answer carries. Knows no feature; a
 * request that is too much is refused here before anything runs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform" })
package dk.genvej.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
