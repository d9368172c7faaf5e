package dk.genvej.reuse;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Change;
import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.Graph;
import dk.genvej.support.Operations;
import dk.genvej.support.TestNeo4j;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tool that records reuse over HTTP with the tokens of the installation.
 *
 * @param port port of the application
 * @param data where its tokens are
 */
record ReuseApi(int port, DataDirectory data) {

	/** The case that reuse is recorded of: nobody reuses it in the seed data. */
	static final String CASE = "skat-i-balance";

	static final JsonMapper JSON = JsonMapper.shared();

	/** Input that can be taken, with these fields beside or instead. */
	static Map<String, Object> input(Map<String, Object> fields) {
		Map<String, Object> input = new HashMap<>(
				Map.of("case", CASE, "kind", "COPIED", "year", 2026, "evidence", "Set i drift."));
		input.putAll(fields);
		return input;
	}

	/** Records a reuse with the token of that name; null for none. */
	JsonNode record(Map<String, Object> input, @Nullable String token) throws IOException, InterruptedException {
		return answer(Operations.text("record-reuse"), Map.of("input", input), (token != null) ? token(token) : null);
	}

	/** The answer to an operation. */
	JsonNode answer(String query, Map<String, ?> variables, @Nullable String token)
			throws IOException, InterruptedException {
		return JSON.readTree(post(query, variables, token).body());
	}

	HttpResponse<String> post(String query, Map<String, ?> variables, @Nullable String token)
			throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request(query, variables, token, "application/json"),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
	}

	HttpRequest request(String query, Map<String, ?> variables, @Nullable String token, String accept) {
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

	/** A token of the installation. */
	String token(String name) throws IOException {
		return Files.readString(this.data.path().resolve(name)).strip();
	}

	/** The code of the first error of an answer. */
	static String code(JsonNode answer) {
		return answer.path("errors").path(0).path("extensions").path("code").asString();
	}

	/** Takes back all that was recorded: other tests see the seed data as they were. */
	static void forget(Graph graph) {
		List<String> made = new ArrayList<>();
		List<String> reused = new ArrayList<>();
		try (var session = TestNeo4j.driver().session()) {
			session.run(
					"MATCH ()-[r:REUSED {statedBy: 'recorded'}]->(c) WITH r, c.slug AS slug DELETE r RETURN DISTINCT slug")
				.forEachRemaining((row) -> reused.add(row.get("slug").asString()));
			session
				.run("MATCH (o:Organisation {statedBy: 'recorded'}) WITH o, o.slug AS slug DETACH DELETE o RETURN slug")
				.forEachRemaining((row) -> made.add(row.get("slug").asString()));
		}
		graph.write((write) -> {
			made.forEach((slug) -> write.changed(Change.Kind.DELETED, "Organisation", slug));
			reused.forEach((slug) -> write.changed(Change.Kind.UPDATED, "InnovationCase", slug));
			return 0;
		});
	}

}
