package dk.genvej.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import dk.genvej.web.TinyClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** GraphiQL comes from us alone, and every answer carries the headers that keep it so. */
@OnTinyServer
class GraphiqlTest {

	private static final Path FILES = Path.of("src/main/resources/static/graphiql");

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

	private final TinyClient client;

	GraphiqlTest(@LocalServerPort int port) {
		this.client = new TinyClient(port);
	}

	@Test
	void thePageAndItsFilesAreServed() {
		Answer page = this.client.send("/graphiql", (request) -> request);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("Content-Type")).startsWith("text/html");
		assertThat(REFERENCE.matcher(page.body()).results().map((match) -> match.group(1)).toList()).hasSize(7)
			.filteredOn((reference) -> !reference.startsWith("data:"))
			.allSatisfy((reference) -> assertThat(this.client.send('/' + reference, (request) -> request).status())
				.isEqualTo(200));
	}

	@Test
	void nothingIsLoadedFromElsewhere() throws IOException {
		assertThat(Files.readString(FILES.resolve("index.html"))).doesNotContain("://");
		assertThat(Files.readString(FILES.resolve("graphiql.min.css"))).doesNotContain("@import", "url(http", "url(//");
	}

	@Test
	void itStartsWithTheSearchForCases() throws IOException {
		String operation = Files.readString(Path.of("src/main/resources/operations/find-cases.graphql"));
		assertThat(Files.readString(FILES.resolve("page.js")))
			.contains(operation.substring(0, operation.indexOf("# variables:")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphql", "/graphql?query=%7Bhello%7D", "/nothing" })
	void everyAnswerCarriesTheHeaders(String path) {
		Answer answer = this.client.send(path, (request) -> request);
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("http", "*", "unsafe-eval");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
	}

}
