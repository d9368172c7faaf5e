/**
 * Finds cases and people by what somebody types: a Lucene index of our own that follows
 * the graph, Danish and English analysis, facets, highlights, suggestions, similar cases.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "cases", "people", "organisations" })
package dk.genvej.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
