package dk.genvej.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dk.genvej.web.TinyClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Operations that ship with the app can be named in place of their text; `suggest` runs
 * on the tiny schema too.
 */
@OnTinyServer
class TrustedDocumentsTest {

	private static final String VARIABLES = "\"variables\": {\"prefix\": \"tandl\"}";

	private final TinyClient client;

	private String hash = "";

	TrustedDocumentsTest(@LocalServerPort int port) {
		this.client = new TinyClient(port);
	}

	@BeforeEach
	void hashTheDocument() throws IOException {
		this.hash = TrustedDocuments.hash(Files.readString(Path.of("src/main/resources/operations/suggest.graphql")));
	}

	@Test
	void byNameAndByHash() {
		for (String id : new String[] { "suggest", "sha256:" + this.hash }) {
			assertSuggests(this.client.post("{\"documentId\": \"" + id + "\", " + VARIABLES + '}', TinyClient.MODERN));
			assertSuggests(this.client.get(TinyClient.MODERN,
					Map.of("documentId", id, "variables", "{\"prefix\": \"tandl\"}")));
		}
	}

	@Test
	void byApollosHash() {
		assertSuggests(this.client.post('{' + VARIABLES + ", " + persisted(this.hash) + '}', TinyClient.MODERN));
		assertSuggests(this.client.get(TinyClient.MODERN, Map.of("variables", "{\"prefix\": \"tandl\"}", "extensions",
				"{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + this.hash + "\"}}")));
	}

	@Test
	void anUnknownHashMakesApolloSendTheText() {
		String query = "{ hello }";
		String extensions = persisted(TrustedDocuments.hash(query));
		for (int attempt = 0; attempt < 2; attempt++) {
			Answer miss = this.client.post('{' + extensions + '}', TinyClient.LEGACY);
			assertThat(miss.status()).isEqualTo(200);
			assertThat(miss.error().path("message").asString()).isEqualTo("PersistedQueryNotFound");
			assertThat(miss.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
			assertThat(this.client.post('{' + extensions + '}', TinyClient.MODERN).status()).isEqualTo(400);
			Answer hit = this.client.post("{\"query\": \"" + query + "\", " + extensions + '}', TinyClient.LEGACY);
			assertThat(hit.data().path("hello").asString()).isEqualTo("Hello you");
		}
	}

	@Test
	void aHashThatIsNotTheTextsIsRefused() {
		Answer answer = this.client.post("{\"query\": \"{ hello }\", " + persisted(this.hash) + '}', TinyClient.LEGACY);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "7", "{}", "{\"version\": 2, \"sha256Hash\": \"ab\"}", "{\"version\": 1, \"sha256Hash\": 7}" })
	void aHashThatCannotBeRead(String persisted) {
		Answer answer = this.client.post("{\"extensions\": {\"persistedQuery\": " + persisted + "}}",
				TinyClient.LEGACY);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void anUnknownNameIsNotFound() {
		Answer answer = this.client.post("{\"documentId\": \"../application\"}", TinyClient.LEGACY);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.code()).isEqualTo("NOT_FOUND");
	}

	@Test
	void aNameBesideATextIsRefused() {
		Answer answer = this.client.post("{\"documentId\": \"suggest\", \"query\": \"{ hello }\"}", TinyClient.LEGACY);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	private static String persisted(String hash) {
		return "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
	}

	private static void assertSuggests(Answer answer) {
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data().path("suggest").path(0).path("text").asString()).isEqualTo("tandlæge");
	}

}
