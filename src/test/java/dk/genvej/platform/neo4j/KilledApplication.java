package dk.genvej.platform.neo4j;

import java.nio.file.Path;

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
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings(Path.of(arguments[0])));
		BoltAccess access = neo4j.awaitReady();
		try (Driver driver = GraphDatabase.driver(access.uri(), access.token())) {
			driver.executableQuery("MERGE (n:Survivor) RETURN n").execute();
		}
		System.out.println(READY);
		Thread.sleep(Long.MAX_VALUE);
	}

	/** Small and quick to start rather than fast. */
	static EmbeddedNeo4jSettings settings(Path dataDir) {
		Path serverDir = Path.of(System.getProperty("genvej.neo4j.lib", "target/neo4j"));
		return EmbeddedNeo4jSettings.of(dataDir, serverDir).withMemory(256, 32).withJvmFlags("-XX:TieredStopAtLevel=1");
	}

}
