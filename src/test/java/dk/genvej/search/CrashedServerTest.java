package dk.genvej.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import dk.genvej.GenvejApplication;
import dk.genvej.platform.RevisionLog;
import dk.genvej.support.Operations;
import dk.genvej.support.RunningGenvej;
import dk.genvej.support.SmallNeo4j;
import dk.genvej.support.Victim;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application, its Neo4j, or both are killed while the seed data are loaded and while
 * people write: the next start is clean, what was acknowledged is there, and the index
 * equals the graph. Once each as a rule; {@code -Pcrash} makes it ten times.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashedServerTest {

	private static final int ROUNDS = Integer.getInteger("genvej.crash.rounds", 1);

	private static final int LOADING_MS = 8000;

	private static final int PATIENCE_SECONDS = 90;

	private static final String COUNT = "{ searchCases(query: \"\", first: 1) { totalCount } }";

	private static final String REUSES = "query($slug: String!) { case(slug: $slug) { reuseCount } }";

	private static final String CASE = "skat-i-balance";

	private static final List<String> TAKERS = List.of("aarhus-kommune", "odense-kommune", "aalborg-kommune");

	@TempDir
	private Path directory;

	private final Random random = new Random(7);

	@Test
	void whateverIsKilledTheNextStartIsWhole() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			Path data = this.directory.resolve("data" + round);
			killWhileLoading(data, Victim.values()[round % Victim.values().length]);
			int written = 0;
			boolean stopped = false;
			for (Victim victim : Victim.values()) {
				try (RunningGenvej genvej = RunningGenvej.start(data).awaitAnswer()) {
					assertThat(genvej.linesSoFar().stream().anyMatch((line) -> line.contains("as the graph was left")))
						.as("answers before the graph is read")
						.isEqualTo(stopped);
					assertWhole(genvej, written);
					recordReuse(genvej, TAKERS.get(written++));
					victim.of(genvej.process());
					if (victim == Victim.NEO4J) {
						assertWhole(genvej, written);
						genvej.stop();
						stopped = true;
					}
				}
			}
			assertIndexEqualsGraph(data);
		}
	}

	private void killWhileLoading(Path data, Victim victim) throws Exception {
		try (RunningGenvej genvej = RunningGenvej.start(data)) {
			genvej.awaitLine("Loading the seed data");
			TimeUnit.MILLISECONDS.sleep(this.random.nextInt(LOADING_MS));
			victim.of(genvej.process());
			if (victim == Victim.NEO4J) {
				assertThat(genvej.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ends").isTrue();
				assertThat(genvej.process().exitValue()).isNotZero();
			}
		}
	}

	private static void assertWhole(RunningGenvej genvej, int written) throws IOException, InterruptedException {
		assertThat(genvej.ask(COUNT, Map.of()).path("data").path("searchCases").path("totalCount").asInt())
			.isEqualTo(SeedIndex.shared().records().cases().size());
		assertThat(reuses(genvej)).isEqualTo(written);
		JsonNode index = genvej.health("searchHealth").path("details");
		assertThat(index.path("parked").asInt(-1)).as("%s", index).isZero();
	}

	private static void recordReuse(RunningGenvej genvej, String taker) throws IOException, InterruptedException {
		int before = reuses(genvej);
		JsonNode answer = genvej.askWhenUp(Operations.text("record-reuse"), Map.of("input",
				Map.of("case", CASE, "organisation", taker, "kind", "COPIED", "evidence", "Set i drift")));
		assertThat(answer.path("data").path("recordReuse").path("case").path("reuseCount").asInt()).as("%s", answer)
			.isEqualTo(before + 1);
	}

	private static int reuses(RunningGenvej genvej) throws IOException, InterruptedException {
		JsonNode answer = genvej.askWhenUp(REUSES, Map.of("slug", CASE));
		assertThat(answer.path("errors").isMissingNode()).as("%s", answer).isTrue();
		return answer.path("data").path("case").path("reuseCount").asInt();
	}

	private static void assertIndexEqualsGraph(Path data) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(GenvejApplication.class)
			.properties("server.port=0")
			.run(SmallNeo4j.arguments(data).toArray(String[]::new))) {
			SearchIndex index = context.getBean(SearchIndex.class);
			RevisionLog.State state = context.getBean(RevisionLog.class).state();
			assertThat(index.revision()).isEqualTo(state.revision());
			Map<String, List<String>> kept = contents(index);
			index.rebuild(state);
			assertThat(kept).isEqualTo(contents(index)).isNotEmpty();
		}
	}

	/** What is stored of each document, by key. */
	private static Map<String, List<String>> contents(SearchIndex index) {
		return index.current().search((searcher) -> {
			Map<String, List<String>> contents = new TreeMap<>();
			var stored = searcher.storedFields();
			for (var hit : searcher.search(MatchAllDocsQuery.INSTANCE, Integer.MAX_VALUE).scoreDocs) {
				Document document = stored.document(hit.doc);
				List<String> fields = new ArrayList<>();
				for (IndexableField field : document) {
					fields.add(field.name() + "=" + field.stringValue() + field.numericValue());
				}
				assertThat(contents.put(document.get(Fields.KEY), fields)).as("two documents of one key").isNull();
			}
			return contents;
		});
	}

}
