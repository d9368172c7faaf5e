package dk.genvej.platform.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Asks a server over Bolt whether it answers. */
final class BoltProbe {

	private static final Duration PAUSE = Duration.ofMillis(50);

	private static final Config CONFIG = Config.builder()
		.withConnectionTimeout(2, TimeUnit.SECONDS)
		.withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
		.withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
		.withMaxConnectionPoolSize(1)
		.withEventLoopThreads(1)
		.withTelemetryDisabled(true)
		.build();

	private BoltProbe() {
	}

	/**
	 * Returns once {@code RETURN 1} has an answer.
	 * @throws Neo4jException the last answer, when there is none by the deadline; at once
	 * when the password is wrong
	 */
	static void awaitAnswer(BoltAccess access, Instant deadline) throws InterruptedException {
		try (Driver driver = GraphDatabase.driver(access.uri(), access.token(), CONFIG)) {
			while (!answers(driver, deadline)) {
				Thread.sleep(PAUSE);
			}
		}
	}

	private static boolean answers(Driver driver, Instant deadline) {
		try (Session session = driver.session()) {
			session.run("RETURN 1").consume();
			return true;
		}
		catch (AuthenticationException ex) {
			throw ex;
		}
		catch (Neo4jException ex) {
			if (Instant.now().isAfter(deadline)) {
				throw ex;
			}
			return false;
		}
	}

}
