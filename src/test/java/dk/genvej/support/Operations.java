package dk.genvej.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * The operations that clients send, as they stand in
 * {@code src/main/resources/operations}.
 */
public final class Operations {

	private Operations() {
	}

	/** The text of an operation. */
	public static String text(String name) {
		try {
			return new ClassPathResource("operations/" + name + ".graphql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Sends an operation with variables and checks that it answers without an error. */
	public static GraphQlTester.Response send(GraphQlTester tester, String name, Map<String, ?> variables) {
		GraphQlTester.Request<?> request = tester.document(text(name));
		variables.forEach((key, value) -> request.variable(key, value));
		GraphQlTester.Response response = request.execute();
		response.errors().verify();
		return response;
	}

}
