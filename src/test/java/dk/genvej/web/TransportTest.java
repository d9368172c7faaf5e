package dk.genvej.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

import dk.genvej.web.TinyClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What may come in by which method, in which types, and what goes out. */
@OnTinyServer
class TransportTest {

	private final TinyClient client;

	TransportTest(@LocalServerPort int port) {
		this.client = new TinyClient(port);
	}

	@Test
	void queriesByGet() {
		Answer answer = this.client.get(TinyClient.MODERN,
				Map.of("query", "query A($n: String) { hello(name: $n) } query B { thing { name } }", "variables",
						"{\"n\": \"Åse\"}", "operationName", "A", "extensions", "{}"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data().path("hello").asString()).isEqualTo("Hello Åse");
	}

	@ParameterizedTest
	@ValueSource(strings = { TinyClient.MODERN, TinyClient.LEGACY })
	void mutationsByGetAreRefusedBeforeTheyRun(String accept) {
		int before = TinyServer.Tiny.CHANGES.get();
		for (String operation : new String[] { "mutation { change }", "subscription { ticks(to: 1) }" }) {
			Answer answer = this.client.get(accept, Map.of("query", operation));
			assertThat(answer.status()).isEqualTo(405);
			assertThat(answer.header("Allow")).isEqualTo("POST");
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		}
		assertThat(TinyServer.Tiny.CHANGES).hasValue(before);
		assertThat(this.client.query("mutation { change }").data().path("change").asString()).startsWith("change");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "variables | [1]", "variables | 7", "variables | {", "extensions | \"x\"" })
	void wrongTypesByGet(String name, String value) {
		Answer answer = this.client.get(TinyClient.LEGACY, Map.of("query", "{ hello }", name, value));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.error().path("message").asString()).contains('`' + name + '`');
	}

	@ParameterizedTest
	@ValueSource(strings = { "query", "operationName", "documentId", "variables", "extensions" })
	void wrongTypesByPost(String name) {
		for (String value : new String[] { "0", "false", "[\"a\"]", name.endsWith("s") ? "\"text\"" : "{\"a\": 1}" }) {
			String body = "query".equals(name) ? "{\"query\": " + value + '}'
					: "{\"query\": \"{ hello }\", \"" + name + "\": " + value + '}';
			Answer answer = this.client.post(body, TinyClient.LEGACY);
			assertThat(answer.status()).as(body).isEqualTo(400);
			assertThat(answer.code()).isEqualTo("BAD_REQUEST");
			assertThat(answer.error().path("message").asString()).contains('`' + name + '`');
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "7", "null", "{}", "{\"query\": \" \"}", "{\"query\": \"{ hello }\"} x",
			"{\"query\": \"{ hello }\", \"query\": \"{ thing }\"}" })
	void bodiesThatAreNoRequest(String body) {
		Answer answer = this.client.post(body, TinyClient.LEGACY);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
		assertThat(answer.extensions().path("help").asString()).isNotEmpty();
	}

	@Test
	void batchesAreRefused() {
		Answer answer = this.client.post("[{\"query\": \"{ hello }\"}, {\"query\": \"{ hello }\"}]", TinyClient.LEGACY);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.error().path("message").asString()).startsWith("Batches");
	}

	@ParameterizedTest
	@CsvSource({ "text/plain", "application/graphql", "application/x-www-form-urlencoded",
			"application/json;charset=iso-8859-1" })
	void bodiesThatAreNotJson(String type) {
		Answer answer = this.client.send("/graphql", (request) -> request.header("Content-Type", type)
			.POST(BodyPublishers.ofString("{\"query\": \"{ hello }\"}")));
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void otherMethods(String method) {
		Answer answer = this.client.send("/graphql", (request) -> request.method(method, BodyPublishers.noBody()));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).contains("GET", "POST");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/graphql-response+json | application/graphql-response+json",
			"application/json | application/json", "*/* | application/json", "text/html, */*;q=0.8 | application/json",
			"application/json, application/graphql-response+json | application/graphql-response+json",
			"application/graphql-response+json;charset=utf-8, application/json;charset=utf-8 | application/graphql-response+json",
			"application/graphql-response+json;q=0.5, application/json | application/json",
			"application/graphql-response+json;q=0, */* | application/json" })
	void mediaTypes(String accept, String type) {
		Answer answer = this.client.post("{\"query\": \"{ hello }\"}", accept);
		assertThat(answer.header("Content-Type")).isEqualTo(type + ";charset=UTF-8");
		assertThat(answer.data().path("hello").asString()).isEqualTo("Hello you");
	}

	@Test
	void legacyClientsAlwaysGet200FromTheEngine() {
		Answer answer = this.client.post("{\"query\": \"{ nothing }\"}", TinyClient.LEGACY);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void subscriptionsAreStreams() {
		Answer answer = this.client.post("{\"query\": \"subscription { ticks(to: 2) }\"}", "text/event-stream");
		assertThat(answer.header("Content-Type")).startsWith("text/event-stream");
		assertThat(answer.body()).contains("data:{\"data\":{\"ticks\":1}}\n", "data:{\"data\":{\"ticks\":2}}\n",
				"event:complete");
	}

	@ParameterizedTest
	@ValueSource(strings = { "subscription { ticks(to: 0) }", "subscription { nothing }", "{ hello }" })
	void streamsTellTheirErrors(String query) {
		Answer answer = this.client.post("{\"query\": \"" + query + "\"}", "text/event-stream");
		assertThat(answer.body()).contains("\"code\":\"BAD_REQUEST\"", "event:complete");
	}

}
