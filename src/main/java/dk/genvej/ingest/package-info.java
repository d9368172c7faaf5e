/**
 * Import and export of plain files: read, check, write. One set of rules for the seed
 * data, later imports and what the API takes in. Each run is all or nothing: either every
 * entry of it is in the graph afterwards, or the graph is as it was.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "platform", "platform :: start" })
package dk.genvej.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
