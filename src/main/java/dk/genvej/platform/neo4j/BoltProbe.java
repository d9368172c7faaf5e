package dk.genvej.platform.neo4j;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

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
	 * @param worthwhile asked after every failure whether to go on
	 * @throws Neo4jException the last failure, when it is not; at once when the password
	 * is wrong
	 */
	static void awaitAnswer(BoltAccess access, BooleanSupplier worthwhile) throws InterruptedException {
		try (Driver driver = GraphDatabase.driver(access.uri(), access.token(), CONFIG)) {
			while (!answers(driver, worthwhile)) {
				Thread.sleep(PAUSE);
			}
		}
	}

	private static boolean answers(Driver driver, BooleanSupplier worthwhile) {
		try (Session session = driver.session()) {
			session.run("RETURN 1").consume();
			return true;
		}
		catch (AuthenticationException ex) {
			throw ex;
		}
		catch (Neo4jException ex) {
			if (!worthwhile.getAsBoolean()) {
				throw ex;
			}
			return false;
		}
	}

}
