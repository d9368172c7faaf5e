/**
 * What every feature stands on: access to the graph by named queries, the revision log,
 * ids and cursors, the vocabularies, and the Neo4j of our own. Knows no feature.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.genvej.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
