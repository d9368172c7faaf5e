package dk.genvej.platform.neo4j;

import java.nio.file.Path;

import dk.genvej.support.SmallNeo4j;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A small application with an embedded Neo4j, made to be killed by
 * {@link EmbeddedNeo4jTest}.
 */
final class KilledApplication {

	static final String READY = "ready";

	private KilledApplication() {
	}

	/** Starts the server, writes one node, says so and waits for the end. */
	public static void main(String[] arguments) throws InterruptedException {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(SmallNeo4j.settings(Path.of(arguments[0])));
		BoltAccess access = neo4j.awaitReady();
		try (Driver driver = GraphDatabase.driver(access.uri(), access.token())) {
			driver.executableQuery("MERGE (n:Survivor) RETURN n").execute();
		}
		System.out.println(READY);
		Thread.sleep(Long.MAX_VALUE);
	}

}
