package dk.genvej.web;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.genvej.web.TinyClient.Answer;
import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each limit lets the largest request through and refuses the next, before anything runs.
 */
@OnTinyServer
class GraphQlLimitsTest {

	private final GraphQlLimits limits;

	private final TinyClient client;

	@Autowired
	GraphQlLimitsTest(GraphQlLimits limits, @LocalServerPort int port) {
		this.limits = limits;
		this.client = new TinyClient(port);
	}

	@Test
	void depth() {
		int most = this.limits.depth();
		assertThat(this.client.query(nested(most)).data().isObject()).isTrue();
		assertRefused(this.client.query(nested(most + 1)), "depth", most, most + 1);
	}

	@Test
	void depthCountsThroughFragments() {
		assertRefused(this.client.query("{ " + "thing { ".repeat(10) + "...F" + " }".repeat(10)
				+ " } fragment F on Thing { " + "thing { ".repeat(10) + "name" + " }".repeat(11)), "depth",
				this.limits.depth(), 21);
	}

	@Test
	void nestingThatIsTooDeepToBeRead() {
		Answer answer = this.client.query(nested(400));
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.extensions().path("limit").asString()).isEqualTo("depth");
	}

	@Test
	void aliases() {
		int most = this.limits.aliases();
		assertThat(this.client.query(inThing(aliased(most))).data().isObject()).isTrue();
		assertRefused(this.client.query(inThing(aliased(most + 1))), "aliases", most, most + 1);
	}

	@Test
	void rootFields() {
		int most = this.limits.rootFields();
		assertThat(this.client.query("{ " + "hello ".repeat(most) + '}').data().isObject()).isTrue();
		assertRefused(this.client.query("{ " + "hello ".repeat(most + 1) + '}'), "rootFields", most, most + 1);
		assertRefused(this.client.query("{ ...F ...F } fragment F on Query { " + "hello ".repeat(most) + '}'),
				"rootFields", most, 2 * most);
	}

	@Test
	void directives() {
		int most = this.limits.directives();
		String field = "name @include(if: true) ";
		assertThat(this.client.query(inThing(field.repeat(most))).data().isObject()).isTrue();
		assertRefused(this.client.query(inThing(field.repeat(most + 1))), "directives", most, most + 1);
	}

	@Test
	void tokens() {
		Answer answer = this.client.query(inThing("name ".repeat(this.limits.tokens())));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.extensions().path("limit").asString()).isEqualTo("tokens");
		assertThat(answer.extensions().path("max").asInt()).isEqualTo(this.limits.tokens());
	}

	@Test
	void characters() {
		String longest = "{ hello }" + " ".repeat(this.limits.characters() - 9);
		assertThat(this.client.query(longest).data().isObject()).isTrue();
		assertRefused(this.client.query(longest + ' '), "characters", this.limits.characters(),
				this.limits.characters() + 1);
	}

	@Test
	void costIsTheSizeOfPagesTimesWhatIsInThem() {
		Answer answer = this.client.query("{ things(first: 20) { totalCount edges { node { name } } } }");
		assertThat(answer.json().path("extensions").path("cost").path("estimate").asInt())
			.isEqualTo(1 + 1 + 1 + 20 * 2);
		assertThat(answer.json().path("extensions").path("cost").path("limit").asInt()).isEqualTo(this.limits.cost());
		assertThat(estimate("{ things { totalCount edges { node { name } } } }", Map.of())).isEqualTo(3 + 10 * 2);
		String withVariable = "query ($n: Int = 5) { things(first: $n) { edges { ...E } } } fragment E on ThingEdge { node { name } }";
		assertThat(estimate(withVariable, Map.of())).isEqualTo(2 + 5 * 2);
		assertThat(estimate(withVariable, Map.of("n", 50))).isEqualTo(2 + 50 * 2);
		assertThat(estimate("{ thing { parts { name parts { name } } } }", Map.of())).isEqualTo(2 + 3 * (2 + 3));
	}

	@Test
	void costAboveTheLimitIsRefused() {
		Answer answer = this.client
			.query("{ things(first: 2147483647) { edges { node { parts { parts { name } } } } } }");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.extensions().path("limit").asString()).isEqualTo("cost");
		assertThat(answer.error().path("message").asString()).contains(Integer.toString(this.limits.cost()));
		assertThat(answer.json().path("extensions").path("cost").path("estimate").asLong())
			.isGreaterThan(this.limits.cost());
	}

	@Test
	void fragmentsThatDoubleTwentyTimesAreReckonedAtOnce() {
		String bomb = "{ thing { ...F0 } } " + IntStream.range(0, 20)
			.mapToObj((i) -> "fragment F" + i + " on Thing { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
			.collect(Collectors.joining(" ")) + " fragment F20 on Thing { name }";
		Answer answer = this.client.query(bomb);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.extensions().path("found").asLong()).isEqualTo(1 + (1 << 20));
	}

	@Test
	void fragmentsInCirclesAreInvalid() {
		Answer answer = this.client
			.query("{ thing { ...A } } fragment A on Thing { ...B } fragment B on Thing { ...A }");
		assertThat(answer.code()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void introspectionAsToolsSendItIsLetThrough() {
		Answer answer = this.client.query(IntrospectionQuery.INTROSPECTION_QUERY);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.data().path("__schema").path("types").size()).isGreaterThan(5);
	}

	@Test
	void introspectionInCirclesIsRefused() {
		Answer answer = this.client
			.query("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.extensions().path("limit").asString()).isEqualTo("introspection");
	}

	@Test
	void body() {
		byte[] large = ("{\"query\": \"{ hello }\"" + " ".repeat((int) this.limits.body().toBytes()) + '}')
			.getBytes(StandardCharsets.UTF_8);
		Answer known = this.client.post(BodyPublishers.ofByteArray(large), TinyClient.LEGACY);
		Answer chunked = this.client.post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
				TinyClient.LEGACY);
		for (Answer answer : new Answer[] { known, chunked }) {
			assertThat(answer.status()).isEqualTo(413);
			assertThat(answer.header("Content-Type")).startsWith("application/json");
			assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
			assertThat(answer.extensions().path("limit").asString()).isEqualTo("body");
		}
		byte[] small = "{\"query\": \"{ hello }\"}".getBytes(StandardCharsets.UTF_8);
		assertThat(
				this.client.post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(small)), TinyClient.LEGACY)
					.data()
					.isObject())
			.isTrue();
	}

	private int estimate(String query, Map<String, Object> variables) {
		return this.client.query(query, variables).json().path("extensions").path("cost").path("estimate").asInt();
	}

	private static void assertRefused(Answer answer, String limit, int max, int found) {
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
		assertThat(answer.json().has("data")).isFalse();
		assertThat(answer.extensions().path("limit").asString()).isEqualTo(limit);
		assertThat(answer.extensions().path("max").asInt()).isEqualTo(max);
		assertThat(answer.extensions().path("found").asInt()).isEqualTo(found);
		assertThat(answer.extensions().path("help").asString()).isNotEmpty();
	}

	private static String nested(int depth) {
		return "{ " + "thing { ".repeat(depth - 1) + "name" + " }".repeat(depth);
	}

	private static String inThing(String fields) {
		return "{ thing { " + fields + " } }";
	}

	private static String aliased(int count) {
		return IntStream.range(0, count).mapToObj((i) -> "a" + i + ": name").collect(Collectors.joining(" "));
	}

}
