package dk.genvej.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dk.genvej.support.GenvejTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed, the API answers in time: with data, or with an error that says what
 * is wrong.
 */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class SearchRobustnessTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String OPERATION = "query($text: String!) { searchCases(query: $text) { totalCount facets "
			+ "{ name } edges { weak highlights { field fragments } } } searchContacts(query: $text) { totalCount } "
			+ "suggest(prefix: $text) { text } }";

	@LocalServerPort
	int port;

	private final HttpClient client = HttpClient.newHttpClient();

	/**
	 * Sends a text as JSON escapes, so that what is no character gets through as well.
	 */
	private JsonNode ask(String text) throws IOException, InterruptedException {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach((c) -> escaped.append(String.format(Locale.ROOT, "\\u%04x", c)));
		String body = "{\"query\": " + JSON.writeValueAsString(OPERATION) + ", \"variables\": {\"text\": \"" + escaped
				+ "\"}}";
		long started = System.nanoTime();
		HttpResponse<String> response = this.client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(Duration.ofNanos(System.nanoTime() - started)).as(escaped.toString())
			.isLessThan(CaseSearch.TIME_LIMIT.plusSeconds(1));
		assertThat(response.statusCode()).as(escaped.toString()).isIn(200, 400);
		return JSON.readTree(response.body());
	}

	private void assertAnswered(String text) throws IOException, InterruptedException {
		JsonNode answer = ask(text);
		List<String> codes = new ArrayList<>();
		answer.path("errors").forEach((error) -> codes.add(error.path("extensions").path("code").asString()));
		assertThat(codes).as(text).allMatch("BAD_REQUEST"::equals);
		assertThat(codes.isEmpty()).as(text).isEqualTo(answer.path("data").path("searchCases").has("totalCount"));
	}

	@Test
	void everyPrintableCharacterAloneAndInsideAWordIsAnswered() throws Exception {
		for (char c = ' '; c < 127; c++) {
			assertAnswered(String.valueOf(c));
			assertAnswered("tand" + c + "læge");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "title:x AND (y OR", "+-&&||!(){}[]^~*?:\\/", "a~2 b^3 [a TO z}", "*:*", "/.*.*.*/",
			"og i at det er", "the of and", "שלום עולם", "مرحبا بالعالم", "🦷🦷", "👩‍👩‍👧‍👦", "tand\u0000læge",
			"\u0000", "\uD83D", "tand\uDE00læge", "\u202Etandlæge\u202C", "日本語の検索", "<script>alert(1)</script>",
			"', DROP", "{{7*7}}", "....", "-", "\t\n\r", "\uFFFF", "a\u0301\u0301\u0301\u0301" })
	void oddInputIsAnswered(String text) throws Exception {
		assertAnswered(text);
	}

	@Test
	void tenThousandCharactersAreRefusedWithAReason() throws Exception {
		JsonNode answer = ask("tandlæge ".repeat(1_112));
		assertThat(answer.path("errors").get(0).path("extensions").path("code").asString()).isEqualTo("BAD_REQUEST");
		assertThat(answer.path("errors").get(0).path("message").asString()).contains("characters");
	}

	@Test
	void aLongQueryOfManyDifferentWordsIsAnsweredInTime() throws Exception {
		StringBuilder words = new StringBuilder();
		for (int i = 0; words.length() < Question.LONGEST - 20; i++) {
			words.append("ord").append(Integer.toString(i * 7919, 36)).append(' ');
		}
		assertAnswered(words.toString());
	}

}
