package dk.genvej.reuse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.genvej.cases.Cases;
import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.Graph;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import dk.genvej.support.TestNeo4j;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Reuse is recorded once, by those who may, and what cannot be leaves no trace. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class RecordReuseTest {

	@LocalServerPort
	int port;

	@Autowired
	DataDirectory data;

	@Autowired
	Graph graph;

	@Autowired
	Cases cases;

	@AfterEach
	void forget() {
		ReuseApi.forget(this.graph);
	}

	private ReuseApi api() {
		return new ReuseApi(this.port, this.data);
	}

	@Test
	void withoutATokenNothingIsWritten() throws IOException, InterruptedException {
		assertThat(ReuseApi.code(api().record(ReuseApi.input(Map.of("organisation", "odense-kommune")), null)))
			.isEqualTo("UNAUTHENTICATED");
		assertThat(this.cases.find(ReuseApi.CASE).orElseThrow().reuseCount()).isZero();
	}

	@Test
	void aForgedTokenIsRefusedInTheShapeOfGraphQl() throws IOException, InterruptedException {
		HttpResponse<String> response = api().post(Operations.text("record-reuse"),
				Map.of("input", ReuseApi.input(Map.of("organisation", "odense-kommune"))), "x".repeat(43));
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(ReuseApi.JSON.readTree(response.body())
			.path("errors")
			.path(0)
			.path("extensions")
			.path("code")
			.asString()).isEqualTo("UNAUTHENTICATED");
	}

	@Test
	void aWriterMayNotDoWhatAnEditorMay() throws IOException, InterruptedException {
		String query = "{ organisationSuspects { folded organisations { slug } } }";
		assertThat(ReuseApi.code(api().answer(query, Map.of(), api().token("writer-token")))).isEqualTo("FORBIDDEN");
		assertThat(
				api().answer(query, Map.of(), api().token("token")).path("data").path("organisationSuspects").isArray())
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
		Map<String, Object> input = ReuseApi.input(Map.of("organisation", "odense-kommune", "source", "odense.dk"));
		JsonNode first = api().record(input, "writer-token");
		JsonNode second = api().record(input, "writer-token");
		assertThat(first.path("data").path("recordReuse").path("case").path("reuseCount").asInt()).isEqualTo(1);
		assertThat(second.path("data")).isEqualTo(first.path("data"));
		assertThat(count("MATCH (:Organisation)-[r:REUSED]->(:InnovationCase {slug: '" + ReuseApi.CASE
				+ "'}) RETURN count(r) AS n"))
			.isEqualTo(1);
	}

	@Test
	void tenAtOnceStandOnce() throws Exception {
		Map<String, Object> input = ReuseApi
			.input(Map.of("organisationName", "Helt Ny Forening", "organisationKind", "ASSOCIATION"));
		try (var pool = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
			List<java.util.concurrent.Future<JsonNode>> answers = new ArrayList<>();
			for (int i = 0; i < 10; i++) {
				answers.add(pool.submit(() -> api().record(input, "writer-token")));
			}
			for (var answer : answers) {
				assertThat(answer.get().path("data").path("recordReuse").path("problems").size()).isZero();
			}
		}
		assertThat(count("MATCH (o:Organisation {name: 'Helt Ny Forening'}) RETURN count(o) AS n")).isEqualTo(1);
		assertThat(count("MATCH (:Organisation)-[r:REUSED]->(:InnovationCase {slug: '" + ReuseApi.CASE
				+ "'}) RETURN count(r) AS n"))
			.isEqualTo(1);
	}

	@Test
	void anotherSpellingIsTheSameOrganisation() throws IOException, InterruptedException {
		for (String name : List.of("Aabenraa Kommune", "ÅBENRÅ kommune", "Åbenrå")) {
			JsonNode answer = api().record(
					ReuseApi.input(Map.of("organisationName", name, "organisationKind", "MUNICIPALITY")),
					"writer-token");
			assertThat(
					answer.path("data").path("recordReuse").path("reuse").path("organisation").path("slug").asString())
				.as(name)
				.isEqualTo("aabenraa-kommune");
		}
	}

	@Test
	void whatCannotBeIsAProblemAndNothingIsWritten() throws IOException, InterruptedException {
		String lead = this.cases.find(ReuseApi.CASE).orElseThrow().leadOrganisations().getFirst();
		assertProblem(Map.of("organisation", lead), "organisation", "INVALID");
		assertProblem(Map.of("organisation", "findes-ikke"), "organisation", "UNKNOWN");
		assertProblem(Map.of("organisation", "odense-kommune", "case", "findes-ikke"), "case", "UNKNOWN");
		assertProblem(Map.of("organisation", "odense-kommune", "year", 9999), "year", "INVALID");
		assertProblem(Map.of(), "organisation", "REQUIRED");
		assertProblem(Map.of("organisationName", "Ny"), "organisationKind", "REQUIRED");
		assertProblem(Map.of("organisationName", "!?", "organisationKind", "OTHER"), "organisationName", "INVALID");
		assertProblem(Map.of("organisationName", "Halv Forening", "organisationKind", "OTHER", "year", 9999), "year",
				"INVALID");
		assertThat(count("MATCH (o:Organisation {name: 'Halv Forening'}) RETURN count(o) AS n")).isZero();
		assertThat(this.cases.find(ReuseApi.CASE).orElseThrow().reuseCount()).isZero();
	}

	private void assertProblem(Map<String, Object> fields, String field, String code)
			throws IOException, InterruptedException {
		JsonNode problems = api().record(ReuseApi.input(fields), "writer-token")
			.path("data")
			.path("recordReuse")
			.path("problems");
		assertThat(problems.path(0).path("field").asString()).isEqualTo(field);
		assertThat(problems.path(0).path("code").asString()).isEqualTo(code);
	}

	private static int count(String query) {
		try (var session = TestNeo4j.driver().session()) {
			return session.run(query).single().get("n").asInt();
		}
	}

}
