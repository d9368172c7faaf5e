package dk.genvej.ingest;

import java.time.Duration;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets one import at a time write to a graph, from whichever process. Held by an open
 * transaction, so that it goes with the process that holds it, however that ends.
 */
@Component
class ImportLock {

	private static final String TAKE = "MERGE (l:ImportLock {name: 'import'}) SET l.takenAt = datetime()";

	/** How long another import is waited for. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Driver driver;

	private final SessionConfig sessions;

	ImportLock(Driver driver, @Value("${spring.data.neo4j.database:}") String database) {
		this.driver = driver;
		this.sessions = database.isBlank() ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
	}

	/**
	 * Takes the lock.
	 * @return what gives it back
	 * @throws ImportFailure when another import holds it
	 */
	Held take() {
		Session session = this.driver.session(this.sessions);
		try {
			// Whoever waits longer than this finds it taken; the lock itself is then held
			// without a limit.
			session.run(TAKE, TransactionConfig.builder().withTimeout(PATIENCE).build()).consume();
			Transaction transaction = session.beginTransaction();
			transaction.run(TAKE).consume();
			return new Held(session, transaction);
		}
		catch (Neo4jException ex) {
			session.close();
			// Neo4j tells in several ways that waiting came to an end.
			if (String.valueOf(ex.code()).contains(".Transaction.")) {
				throw new ImportFailure("Another import is writing to this graph. Try again when it has ended.", ex);
			}
			throw ex;
		}
	}

	/** The lock while it is held. */
	static final class Held implements AutoCloseable {

		private final Session session;

		private final Transaction transaction;

		private Held(Session session, Transaction transaction) {
			this.session = session;
			this.transaction = transaction;
		}

		/** Gives it back; a connection that is gone has done so already. */
		@Override
		public void close() {
			try (this.session) {
				this.transaction.rollback();
			}
			catch (Neo4jException ex) {
				// The server gives a lock back with the connection.
			}
		}

	}

}
