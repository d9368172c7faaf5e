package dk.genvej.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import dk.genvej.platform.Change;
import dk.genvej.platform.Cursor;
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

import static org.assertj.core.api.Assertions.assertThat;

/** A copy that is kept by the feed of changes alone holds what the graph holds. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class ChangeFeedTest {

	private static final String GONE = "proeve-der-forsvinder";

	@LocalServerPort
	int port;

	@Autowired
	DataDirectory data;

	@Autowired
	Graph graph;

	@AfterEach
	void forget() {
		run("MATCH (c:InnovationCase {slug: '" + GONE + "'}) DETACH DELETE c");
		ReuseApi.forget(this.graph);
	}

	@Test
	void replayedFromTheStartItGivesTheCasesTheirReuseAndTheOrganisationsOfTheGraph()
			throws IOException, InterruptedException {
		record(Map.of("organisationName", "Kort Forening", "organisationKind", "ASSOCIATION"));
		ReuseApi.forget(this.graph);
		record(Map.of("organisation", "odense-kommune"));
		FeedCopy copy = new FeedCopy(api());
		copy.follow(100);
		assertThat(copy.cases()).isEqualTo(casesOfTheGraph());
		assertThat(copy.cases().getOrDefault(ReuseApi.CASE, Set.of())).contains("taken over by odense-kommune");
		assertThat(copy.slugs("Organisation")).isEqualTo(slugs("MATCH (n:Organisation)"));
		assertThat(copy.slugs("Organisation")).hasSizeGreaterThan(200).doesNotContain("kort-forening");
		assertThat(copy.deletions()).isPositive();
		assertThat(copy.follow(100)).isZero();
	}

	@Test
	void aCaseThatIsTakenBackOrRemovedLeavesTheCopy() throws IOException, InterruptedException {
		FeedCopy copy = new FeedCopy(api());
		make(Change.Kind.CREATED,
				"CREATE (:InnovationCase {slug: $slug, kind: 'MENTION', status: 'PUBLISHED',"
						+ " titleDa: 'Prøve', titleEn: 'Trial', summaryDa: 'Prøve', summaryEn: 'Trial',"
						+ " origin: 'UNKNOWN', updatedAt: '2026-01-01T00:00:00Z'})");
		copy.follow(100);
		assertThat(copy.cases()).containsKey(GONE);
		make(Change.Kind.DELETED, "MATCH (c:InnovationCase {slug: $slug}) SET c.status = 'WITHDRAWN'");
		assertThat(copy.follow(100)).isEqualTo(1);
		assertThat(copy.cases()).doesNotContainKey(GONE);
		make(Change.Kind.UPDATED, "MATCH (c:InnovationCase {slug: $slug}) SET c.status = 'PUBLISHED'");
		copy.follow(100);
		assertThat(copy.cases()).containsKey(GONE);
		make(Change.Kind.DELETED, "MATCH (c:InnovationCase {slug: $slug}) DETACH DELETE c");
		copy.follow(100);
		assertThat(copy.cases()).doesNotContainKey(GONE).isEqualTo(casesOfTheGraph());
	}

	@Test
	void whatIsReadWhileOthersWriteHasNoGaps() throws Exception {
		FeedCopy during = new FeedCopy(api());
		try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<?>> writers = new ArrayList<>();
			for (int writer = 0; writer < 4; writer++) {
				int first = 2000 + writer;
				writers.add(pool.submit(() -> {
					for (int i = 0; i < 5; i++) {
						record(Map.of("organisation", "odense-kommune", "year", first + 4 * i));
					}
					return null;
				}));
			}
			while (writers.stream().anyMatch((writer) -> !writer.isDone())) {
				during.follow(7);
			}
			for (Future<?> writer : writers) {
				writer.get();
			}
		}
		during.follow(7);
		FeedCopy afterwards = new FeedCopy(api());
		afterwards.follow(100);
		assertThat(during.cursors()).doesNotHaveDuplicates().isEqualTo(afterwards.cursors());
		assertThat(during.cases()).isEqualTo(afterwards.cases());
	}

	@Test
	void cursorsOfNoPlaceAreRefused() throws IOException, InterruptedException {
		String instance = slugs("MATCH (r:Revision) WITH {slug: r.instance} AS n").iterator().next();
		for (String cursor : List.of("x", "bm9uZQ", Cursor.of("other", 1, 2), Cursor.of("changes", "another", 1, 0),
				Cursor.of("changes", instance, 999_999_999, 0), Cursor.of("changes", instance, "x", 0),
				Cursor.of("changes", instance, -5, 0))) {
			assertThat(ReuseApi.code(api().answer(Operations.text("changes"), Map.of("since", cursor), null)))
				.as(cursor)
				.isEqualTo("BAD_REQUEST");
		}
		Map.of(-1, "BAD_REQUEST", 501, "BAD_REQUEST", Integer.MAX_VALUE, "LIMIT_EXCEEDED").forEach(this::refused);
	}

	private void refused(int first, String code) {
		try {
			assertThat(ReuseApi.code(api().answer(Operations.text("changes"), Map.of("first", first), null)))
				.as("%d", first)
				.isEqualTo(code);
		}
		catch (IOException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	private ReuseApi api() {
		return new ReuseApi(this.port, this.data);
	}

	private void record(Map<String, Object> fields) throws IOException, InterruptedException {
		assertThat(api().record(ReuseApi.input(fields), "writer-token")
			.path("data")
			.path("recordReuse")
			.path("problems")
			.size()).isZero();
	}

	private void make(Change.Kind kind, String cypher) {
		run(cypher.replace("$slug", "'" + GONE + "'"));
		this.graph.write((write) -> {
			write.changed(kind, "InnovationCase", GONE);
			return 0;
		});
	}

	private static void run(String cypher) {
		try (var session = TestNeo4j.driver().session()) {
			session.run(cypher).consume();
		}
	}

	private static Map<String, Set<String>> casesOfTheGraph() {
		try (var session = TestNeo4j.driver().session()) {
			Map<String, Set<String>> cases = new TreeMap<>();
			session
				.run("""
						MATCH (c:InnovationCase {status: 'PUBLISHED'})
						RETURN c.slug AS slug,
						  [(c)-[:REUSES]->(o:InnovationCase {status: 'PUBLISHED'}) | 'builds on ' + o.slug]
						  + [(o:Organisation)-[:REUSED]->(c) | 'taken over by ' + o.slug]
						  + [(o:Organisation)<-[:LED_BY]-(:InnovationCase {status: 'PUBLISHED'})-[:REUSES]->(c) | 'taken over by ' + o.slug]
						  AS reuse""")
				.forEachRemaining((row) -> cases.put(row.get("slug").asString(),
						new TreeSet<>(row.get("reuse").asList((value) -> value.asString()))));
			return cases;
		}
	}

	private static Set<String> slugs(String match) {
		try (var session = TestNeo4j.driver().session()) {
			return new TreeSet<>(
					session.run(match + " RETURN n.slug AS slug").list((row) -> row.get("slug").asString()));
		}
	}

}
