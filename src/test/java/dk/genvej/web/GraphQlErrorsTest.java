package dk.genvej.web;

import java.util.Map;

import dk.genvej.web.TinyClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every failure has a code, and the unforeseen ones tell nothing but an id. */
@OnTinyServer
@ExtendWith(OutputCaptureExtension.class)
class GraphQlErrorsTest {

	private final TinyClient client;

	GraphQlErrorsTest(@LocalServerPort int port) {
		this.client = new TinyClient(port);
	}

	@ParameterizedTest
	@CsvSource({ "bad, BAD_REQUEST", "missing, NOT_FOUND", "conflict, CONFLICT", "unauthenticated, UNAUTHENTICATED",
			"forbidden, FORBIDDEN", "down, UNAVAILABLE" })
	void exceptionsOfFeatures(String how, String code) {
		Answer answer = this.client.query("query ($how: String!) { fail(how: $how) hello }", Map.of("how", how));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo(code);
		assertThat(answer.error().path("path").path(0).asString()).isEqualTo("fail");
		assertThat(answer.error().path("locations").path(0).path("line").asInt()).isEqualTo(1);
		assertThat(answer.extensions().has("classification")).isFalse();
		assertThat(answer.data().path("hello").asString()).isEqualTo("Hello you");
		assertThat(answer.body()).doesNotContain("secret");
	}

	@Test
	void badRequestNamesTheArgument() {
		Answer answer = this.client.query("{ fail(how: \"bad\") }");
		assertThat(answer.extensions().path("argument").asString()).isEqualTo("how");
		assertThat(answer.error().path("message").asString()).isEqualTo("`how` must be good.");
	}

	@Test
	void theUnforeseenIsLoggedOnceWithItsId(CapturedOutput output) {
		Answer answer = this.client.query("{ fail(how: \"unforeseen\") }");
		String id = answer.extensions().path("id").asString();
		assertThat(answer.code()).isEqualTo("INTERNAL");
		assertThat(answer.body()).doesNotContain("secret", "IllegalState", "dk.genvej");
		assertThat(output.getAll()).contains("secret unforeseen").containsOnlyOnce(id);
	}

	@Test
	void aNullThatMustNotBeIsLoggedAsOurs(CapturedOutput output) {
		Answer answer = this.client.query("{ thing { broken } }");
		assertThat(answer.code()).isEqualTo("INTERNAL");
		assertThat(output.getAll()).contains(answer.extensions().path("id").asString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{ nothing }", "{ hello(name: 7) }", "query A { hello } query B { hello }",
			"query ($how: String!) { fail(how: $how) }", "subscription { ticks(to: 1) }" })
	void operationsThatAreWrong(String query) {
		Answer answer = this.client.query(query);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().has("data")).isFalse();
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.extensions().path("help").asString()).isNotEmpty();
	}

}
