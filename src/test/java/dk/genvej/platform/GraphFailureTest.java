package dk.genvej.platform;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/** Failures that pass by themselves are told from mistakes, however they are wrapped. */
class GraphFailureTest {

	static Stream<Exception> unavailable() {
		return Stream.of(new ServiceUnavailableException("Connection refused"), new SessionExpiredException("Gone"),
				new TransientException("Neo.TransientError.General.DatabaseUnavailable", "Starting"),
				new ClientException(
						"Unable to acquire connection from the pool within configured maximum time of 5000ms"),
				new TransientDataAccessResourceException("Wrapped", new ServiceUnavailableException("Refused")),
				new CannotCreateTransactionException("Wrapped",
						new IllegalStateException(new SessionExpiredException("Gone"))));
	}

	static Stream<Exception> timeouts() {
		return Stream.of(new QueryTimeoutException("Too long"), new IllegalStateException(
				new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "Too long")));
	}

	static Stream<Exception> mistakes() {
		return Stream.of(new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid input"),
				new AuthenticationException("Neo.ClientError.Security.Unauthorized", "Wrong password"),
				new IllegalStateException("Ours"));
	}

	@ParameterizedTest
	@MethodSource("unavailable")
	void isUnavailable(Exception exception) {
		assertThat(GraphFailure.of(exception)).contains(GraphFailure.UNAVAILABLE);
	}

	@ParameterizedTest
	@MethodSource("timeouts")
	void isTimeout(Exception exception) {
		assertThat(GraphFailure.of(exception)).contains(GraphFailure.TIMEOUT);
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void isNeither(Exception exception) {
		assertThat(GraphFailure.of(exception)).isEmpty();
	}

	@Test
	void causesInACircleEnd() {
		Exception one = new Exception();
		one.initCause(new Exception(one));
		assertThat(GraphFailure.of(one)).isEmpty();
	}

}
