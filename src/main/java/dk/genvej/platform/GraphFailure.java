package dk.genvej.platform;

import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Failures of the database that are nobody's mistake and pass by themselves. Told apart
 * here, so that no other package has to know the driver's exceptions.
 */
public enum GraphFailure {

	/** It does not answer. */
	UNAVAILABLE,

	/** It took longer than a query may. */
	TIMEOUT;

	/**
	 * How deep chains of causes are followed; Spring and the driver make three or four.
	 */
	private static final int DEEPEST = 10;

	/** The failure behind an exception; empty when it is something else. */
	public static Optional<GraphFailure> of(Throwable exception) {
		Throwable cause = exception;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			GraphFailure failure = single(cause);
			if (failure != null) {
				return Optional.of(failure);
			}
			cause = cause.getCause();
		}
		return Optional.empty();
	}

	/**
	 * Whether the same work may simply be tried again: a deadlock, a change of leader.
	 * Nothing of it was written.
	 */
	static boolean passesByItself(Throwable exception) {
		Throwable cause = exception;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			if (cause instanceof TransientException) {
				return true;
			}
			cause = cause.getCause();
		}
		return false;
	}

	private static @Nullable GraphFailure single(Throwable exception) {
		return switch (exception) {
			case ConnectionReadTimeoutException _, QueryTimeoutException _, TransactionTimedOutException _,
					TimeoutException _ ->
				TIMEOUT;
			case Neo4jException timeout when String.valueOf(timeout.code()).contains("TransactionTimedOut") -> TIMEOUT;
			// No server, a session that ended, a deadlock: the driver itself would try
			// again.
			case RetryableException _ -> UNAVAILABLE;
			// The pool has no type of its own for this.
			case ClientException pool when String.valueOf(pool.getMessage())
				.startsWith("Unable to acquire connection") -> UNAVAILABLE;
			default -> null;
		};
	}

}
