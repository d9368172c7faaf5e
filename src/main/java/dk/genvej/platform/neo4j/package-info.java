/**
 * The embedded Neo4j: a Community server in a process of its own that starts with the
 * application, is restarted when it dies and never outlives the application. Its
 * GPL-licensed jars stay on the class path of that process; here only its launch, watch
 * and end are written, and {@link dk.genvej.platform.neo4j.EmbeddedNeo4j} is the way in.
 */
@NullMarked
package dk.genvej.platform.neo4j;

import org.jspecify.annotations.NullMarked;
