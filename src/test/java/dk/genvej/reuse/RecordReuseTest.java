package dk.genvej.reuse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import dk.genvej.cases.Cases;
import dk.genvej.platform.Change;
import dk.genvej.platform.Cursor;
import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.Graph;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import dk.genvej.support.TestNeo4j;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Reuse is recorded once, by those who may, and told to those who follow. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class RecordReuseTest {

	private static final String CASE = "skat-i-balance";

	private static final JsonMapper JSON = JsonMapper.shared();

	@LocalServerPort
	int port;

	@Autowired
	DataDirectory data;

	@Autowired
	Graph graph;

	@Autowired
	Cases cases;

	/** Other tests see the seed data as they were. */
	@AfterEach
	void forget() {
		List<String> made = new ArrayList<>();
		try (var session = TestNeo4j.driver().session()) {
			session.run("MATCH ()-[r:REUSED {statedBy: 'recorded'}]->() DELETE r").consume();
			session
				.run("MATCH (o:Organisation {statedBy: 'recorded'}) WITH o, o.slug AS slug DETACH DELETE o RETURN slug")
				.forEachRemaining((row) -> made.add(row.get("slug").asString()));
		}
		this.graph.write((write) -> {
			made.forEach((slug) -> write.changed(Change.Kind.DELETED, "Organisation", slug));
			write.changed(Change.Kind.UPDATED, "InnovationCase", CASE);
			return 0;
		});
	}

	@Test
	void withoutATokenNothingIsWritten() throws IOException, InterruptedException {
		assertThat(code(record(input(Map.of("organisation", "odense-kommune")), null))).isEqualTo("UNAUTHENTICATED");
		assertThat(this.cases.find(CASE).orElseThrow().reuseCount()).isZero();
	}

	@Test
	void aForgedTokenIsRefusedInTheShapeOfGraphQl() throws IOException, InterruptedException {
		HttpResponse<String> response = post(Operations.text("record-reuse"),
				Map.of("input", input(Map.of("organisation", "odense-kommune"))), "x".repeat(43));
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(JSON.readTree(response.body()).path("errors").path(0).path("extensions").path("code").asString())
			.isEqualTo("UNAUTHENTICATED");
	}

	@Test
	void aWriterMayNotDoWhatAnEditorMay() throws IOException, InterruptedException {
		String query = "{ organisationSuspects { folded organisations { slug } } }";
		assertThat(code(answer(query, Map.of(), token("writer-token")))).isEqualTo("FORBIDDEN");
		assertThat(answer(query, Map.of(), token("token")).path("data").path("organisationSuspects").isArray())
			.isTrue();
	}

	@Test
	void theTokensAreTheirOwnersAlone() throws IOException {
		for (String name : List.of("token", "writer-token")) {
			assertThat(Files.getPosixFilePermissions(this.data.path().resolve(name)))
				.hasToString("[OWNER_READ, OWNER_WRITE]")
				.hasSize(2);
		}
	}

	@Test
	void theSameReuseTwiceStandsOnce() throws IOException, InterruptedException {
		Map<String, Object> input = input(Map.of("organisation", "odense-kommune", "source", "odense.dk"));
		JsonNode first = record(input, "writer-token");
		JsonNode second = record(input, "writer-token");
		assertThat(first.path("data").path("recordReuse").path("case").path("reuseCount").asInt()).isEqualTo(1);
		assertThat(second.path("data")).isEqualTo(first.path("data"));
		assertThat(count(
				"MATCH (:Organisation)-[r:REUSED]->(:InnovationCase {slug: '" + CASE + "'}) RETURN count(r) AS n"))
			.isEqualTo(1);
	}

	@Test
	void tenAtOnceStandOnce() throws Exception {
		Map<String, Object> input = input(
				Map.of("organisationName", "Helt Ny Forening", "organisationKind", "ASSOCIATION"));
		try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
			List<java.util.concurrent.Future<JsonNode>> answers = new ArrayList<>();
			for (int i = 0; i < 10; i++) {
				answers.add(pool.submit(() -> record(input, "writer-token")));
			}
			for (var answer : answers) {
				assertThat(answer.get().path("data").path("recordReuse").path("problems").size()).isZero();
			}
		}
		assertThat(count("MATCH (o:Organisation {name: 'Helt Ny Forening'}) RETURN count(o) AS n")).isEqualTo(1);
		assertThat(count(
				"MATCH (:Organisation)-[r:REUSED]->(:InnovationCase {slug: '" + CASE + "'}) RETURN count(r) AS n"))
			.isEqualTo(1);
	}

	@Test
	void anotherSpellingIsTheSameOrganisation() throws IOException, InterruptedException {
		for (String name : List.of("Aabenraa Kommune", "ÅBENRÅ kommune", "Åbenrå")) {
			JsonNode answer = record(input(Map.of("organisationName", name, "organisationKind", "MUNICIPALITY")),
					"writer-token");
			assertThat(
					answer.path("data").path("recordReuse").path("reuse").path("organisation").path("slug").asString())
				.as(name)
				.isEqualTo("aabenraa-kommune");
		}
	}

	@Test
	void whatCannotBeIsAProblemAndNothingIsWritten() throws IOException, InterruptedException {
		String lead = this.cases.find(CASE).orElseThrow().leadOrganisations().getFirst();
		assertProblem(Map.of("organisation", lead), "organisation", "INVALID");
		assertProblem(Map.of("organisation", "findes-ikke"), "organisation", "UNKNOWN");
		assertProblem(Map.of("organisation", "odense-kommune", "case", "findes-ikke"), "case", "UNKNOWN");
		assertProblem(Map.of("organisation", "odense-kommune", "year", 9999), "year", "INVALID");
		assertProblem(Map.of(), "organisation", "REQUIRED");
		assertProblem(Map.of("organisationName", "Ny"), "organisationKind", "REQUIRED");
		assertProblem(Map.of("organisationName", "!?", "organisationKind", "OTHER"), "organisationName", "INVALID");
		assertThat(this.cases.find(CASE).orElseThrow().reuseCount()).isZero();
	}

	private void assertProblem(Map<String, Object> fields, String field, String code)
			throws IOException, InterruptedException {
		JsonNode problems = record(input(fields), "writer-token").path("data").path("recordReuse").path("problems");
		assertThat(problems.path(0).path("field").asString()).isEqualTo(field);
		assertThat(problems.path(0).path("code").asString()).isEqualTo(code);
	}

	@Test
	void theFeedReplaysToWhatTheGraphHolds() throws IOException, InterruptedException {
		record(input(Map.of("organisationName", "Kort Forening", "organisationKind", "ASSOCIATION")), "writer-token");
		forget();
		record(input(Map.of("organisation", "odense-kommune")), "writer-token");
		Map<String, Set<String>> copy = new HashMap<>(
				Map.of("InnovationCase", new HashSet<>(), "Organisation", new HashSet<>(), "Person", new HashSet<>()));
		String since = null;
		boolean more = true;
		int deletions = 0;
		while (more) {
			JsonNode page = changes(since, 137);
			for (JsonNode edge : page.path("edges")) {
				JsonNode subject = edge.path("node").path("subject");
				since = edge.path("cursor").asString();
				if (subject.path("__typename").asString().equals("Deleted")) {
					deletions++;
					copy.getOrDefault(subject.path("type").asString(), new HashSet<>())
						.remove(subject.path("gone").asString());
				}
				else {
					copy.getOrDefault(subject.path("__typename").asString(), new HashSet<>())
						.add(subject.path("slug").asString());
				}
			}
			more = page.path("pageInfo").path("hasNextPage").asBoolean();
		}
		assertThat(deletions).isPositive();
		assertThat(copy.get("InnovationCase")).isEqualTo(slugs("MATCH (n:InnovationCase {status: 'PUBLISHED'})"));
		assertThat(copy.get("Organisation")).isEqualTo(slugs("MATCH (n:Organisation)"));
		assertThat(changes(since, 10).path("edges").size()).isZero();
	}

	@Test
	void cursorsOfNoPlaceAreRefused() throws IOException, InterruptedException {
		String instance;
		try (var session = TestNeo4j.driver().session()) {
			instance = session.run("MATCH (r:Revision) RETURN r.instance AS i").single().get("i").asString();
		}
		for (String cursor : List.of("x", "bm9uZQ", Cursor.of("other", 1, 2), Cursor.of("changes", "another", 1, 0),
				Cursor.of("changes", instance, 999_999_999, 0), Cursor.of("changes", instance, "x", 0),
				Cursor.of("changes", instance, -5, 0))) {
			JsonNode answer = answer(Operations.text("changes"), Map.of("since", cursor), null);
			assertThat(code(answer)).as(cursor).isEqualTo("BAD_REQUEST");
		}
		assertThat(code(answer(Operations.text("changes"), Map.of("first", 501), null))).isEqualTo("BAD_REQUEST");
	}

	@Test
	void subscribersByEventStreamHearOfIt() throws Exception {
		BlockingQueue<String> lines = new LinkedBlockingQueue<>();
		HttpClient client = HttpClient.newHttpClient();
		var stream = client.sendAsync(
				request(Operations.text("reuse-recorded"), Map.of("case", CASE), null, "text/event-stream"),
				HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(lines)));
		assertThat(eventually(lines, "Odense Kommune",
				() -> record(input(Map.of("organisation", "odense-kommune", "year", 2000 + lines.size())),
						"writer-token")))
			.contains("\"slug\":\"" + CASE + "\"");
		stream.cancel(true);
		client.shutdownNow();
	}

	@Test
	void subscribersByWebSocketHearOfIt() throws Exception {
		BlockingQueue<String> messages = new LinkedBlockingQueue<>();
		HttpClient client = HttpClient.newHttpClient();
		WebSocket socket = client.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.buildAsync(URI.create("ws://localhost:" + this.port + "/graphql"), new Messages(messages))
			.get(20, TimeUnit.SECONDS);
		socket.sendText("{\"type\":\"connection_init\"}", true);
		assertThat(messages.poll(20, TimeUnit.SECONDS)).contains("connection_ack");
		socket
			.sendText(
					JSON.writeValueAsString(Map.of("id", "1", "type", "subscribe", "payload",
							Map.of("query", Operations.text("reuse-recorded"), "variables", Map.of("case", CASE)))),
					true);
		assertThat(eventually(messages, "Odense Kommune",
				() -> record(input(Map.of("organisation", "odense-kommune", "year", 1900 + messages.size())),
						"writer-token")))
			.contains("\"type\":\"next\"");
		socket.abort();
		client.shutdownNow();
	}

	// A subscription stands some time after it was asked for: tells again until it is
	// heard.
	private static String eventually(BlockingQueue<String> heard, String wanted, Tell tell) throws Exception {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		int year = 0;
		StringBuilder all = new StringBuilder();
		while (System.nanoTime() < end) {
			if (year++ % 4 == 0) {
				tell.again();
			}
			String line = heard.poll(500, TimeUnit.MILLISECONDS);
			all.append((line != null) ? line : "");
			if (line != null && line.contains(wanted)) {
				return line;
			}
		}
		return all.toString();
	}

	@Test
	void anUnknownCaseCannotBeListenedTo() throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			String body = client
				.send(request(Operations.text("reuse-recorded"), Map.of("case", "findes-ikke"), null,
						"text/event-stream"), HttpResponse.BodyHandlers.ofString())
				.body();
			assertThat(body).contains("NOT_FOUND");
		}
	}

	private JsonNode changes(@Nullable String since, int first) throws IOException, InterruptedException {
		Map<String, Object> variables = new HashMap<>(Map.of("first", first));
		if (since != null) {
			variables.put("since", since);
		}
		String query = Operations.text("changes")
			.replace("subject { __typename", "subject { __typename ... on Deleted { type gone: slug }");
		return answer(query, variables, null).path("data").path("changes");
	}

	private static Map<String, Object> input(Map<String, Object> fields) {
		Map<String, Object> input = new HashMap<>(
				Map.of("case", CASE, "kind", "COPIED", "year", 2026, "evidence", "Set i drift."));
		input.putAll(fields);
		return input;
	}

	private JsonNode record(Map<String, Object> input, @Nullable String token)
			throws IOException, InterruptedException {
		return answer(Operations.text("record-reuse"), Map.of("input", input), (token != null) ? token(token) : null);
	}

	private JsonNode answer(String query, Map<String, ?> variables, @Nullable String token)
			throws IOException, InterruptedException {
		return JSON.readTree(post(query, variables, token).body());
	}

	private HttpResponse<String> post(String query, Map<String, ?> variables, @Nullable String token)
			throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request(query, variables, token, "application/json"),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
	}

	private HttpRequest request(String query, Map<String, ?> variables, @Nullable String token, String accept) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", query, "variables", variables))));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return request.build();
	}

	private String token(String name) throws IOException {
		return Files.readString(this.data.path().resolve(name)).strip();
	}

	private static String code(JsonNode answer) {
		return answer.path("errors").path(0).path("extensions").path("code").asString();
	}

	private static int count(String query) {
		try (var session = TestNeo4j.driver().session()) {
			return session.run(query).single().get("n").asInt();
		}
	}

	private static Set<String> slugs(String match) {
		try (var session = TestNeo4j.driver().session()) {
			return session.run(match + " RETURN n.slug AS slug")
				.list((row) -> row.get("slug").asString())
				.stream()
				.collect(Collectors.toSet());
		}
	}

	private interface Tell {

		void again() throws Exception;

	}

	private record Lines(BlockingQueue<String> lines) implements java.util.concurrent.Flow.Subscriber<String> {

		@Override
		public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(String line) {
			this.lines.add(line);
		}

		@Override
		public void onError(Throwable ex) {
			this.lines.add("error " + ex);
		}

		@Override
		public void onComplete() {
			this.lines.add("end");
		}

	}

	private record Messages(BlockingQueue<String> messages) implements WebSocket.Listener {

		@Override
		public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
			this.messages.add(text.toString());
			socket.request(1);
			return null;
		}

	}

}
