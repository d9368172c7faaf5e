package dk.genvej.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import dk.genvej.support.Operations;
import dk.genvej.support.RunningGenvej;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start after a clean stop answers searches before its Neo4j does; no other start does.
 * All on one data directory, one start after the other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.CONCURRENT)
class EarlyAnswerTest {

	private static final String EARLY = "The search answers as the graph was left";

	private static final String REUSES = "{ case(slug: \"skat-i-balance\") { reuseCount } }";

	@TempDir
	private static Path data;

	/** The note of a clean stop. */
	private static String left = "";

	private static Path note() {
		return data.resolve("neo4j/run/genvej-left");
	}

	@Test
	@Order(1)
	@Execution(ExecutionMode.SAME_THREAD)
	void aCleanStopLeavesANote() throws Exception {
		try (RunningGenvej genvej = RunningGenvej.start(data).awaitAnswer()) {
			assertThat(note()).doesNotExist();
			genvej.stop();
		}
		left = Files.readString(note()).strip();
	}

	@Test
	@Order(2)
	@Execution(ExecutionMode.SAME_THREAD)
	void theNextStartAnswersASearchWhileNeo4jDoesNot() throws Exception {
		try (RunningGenvej genvej = RunningGenvej.start(data)) {
			ProcessHandle neo4j = neo4j(genvej);
			signal("STOP", neo4j);
			genvej.awaitAnswer();
			assertThat(note()).doesNotExist();
			assertAnswers(genvej);
			JsonNode health = genvej.health("embeddedNeo4jHealth");
			assertThat(health.path("details").path("state").asString()).as("%s", health).isEqualTo("STARTING");
			signal("CONT", neo4j);
			assertThat(recordReuse(genvej, "aarhus-kommune")).isEqualTo(1);
			assertThat(genvej.ask(REUSES, Map.of()).path("data").path("case").path("reuseCount").asInt()).isEqualTo(1);
			genvej.process().destroyForcibly().waitFor();
		}
		assertThat(note()).doesNotExist();
	}

	@Test
	@Order(3)
	@Execution(ExecutionMode.SAME_THREAD)
	void aNoteThatDoesNotFitIsPassedOver() throws Exception {
		Files.writeString(note(), left.replaceFirst("^\\d+", "999999"));
		try (RunningGenvej genvej = RunningGenvej.start(data)) {
			assertThat(genvej.awaitAnswer().linesSoFar()).noneMatch((line) -> line.contains(EARLY));
			assertAnswers(genvej);
			genvej.stop();
		}
		assertThat(Files.readString(note()).strip()).matches("\\d+" + left.replaceFirst("^\\d+", ""));
	}

	@Test
	@Order(4)
	@Execution(ExecutionMode.SAME_THREAD)
	void aNeo4jThatDoesNotStartEndsTheApplicationWithOneMessage() throws Exception {
		Path store = Files.move(data.resolve("neo4j/data/databases"), data.resolve("away"));
		Files.writeString(data.resolve("neo4j/data/databases"), "no folder");
		try (RunningGenvej genvej = RunningGenvej.start(data)) {
			assertThat(genvej.awaitLine("The embedded Neo4j did not start")).doesNotContain("Exception");
			assertThat(genvej.process().waitFor(1, TimeUnit.MINUTES)).as("it ends").isTrue();
			assertThat(genvej.process().exitValue()).isEqualTo(1);
			assertThat(genvej.linesSoFar()).anyMatch((line) -> line.contains(EARLY))
				.noneMatch((line) -> line.startsWith("\tat "));
		}
		assertThat(note()).doesNotExist();
		Files.delete(data.resolve("neo4j/data/databases"));
		Files.move(store, data.resolve("neo4j/data/databases"));
	}

	private static void assertAnswers(RunningGenvej genvej) throws IOException, InterruptedException {
		JsonNode answer = genvej.ask(Operations.text("find-cases"), Map.of("query", "udeblivelser hos tandlægen"));
		JsonNode hit = answer.path("data").path("searchCases").path("edges").path(0).path("node");
		assertThat(hit.path("contacts").path(0).path("person").path("name").asString("")).as("%s", answer)
			.isEqualTo("Birgitte Sindrup");
		assertThat(hit.path("leadOrganisations").path(0).path("name").asString("")).as("%s", answer).isNotBlank();
		assertThat(genvej.page("/?q=tandl%C3%A6ge")).contains("Birgitte Sindrup");
	}

	private static int recordReuse(RunningGenvej genvej, String taker) throws IOException, InterruptedException {
		JsonNode answer = genvej.askWhenUp(Operations.text("record-reuse"), Map.of("input",
				Map.of("case", "skat-i-balance", "organisation", taker, "kind", "COPIED", "evidence", "Set i drift")));
		return answer.path("data").path("recordReuse").path("case").path("reuseCount").asInt(-1);
	}

	private static ProcessHandle neo4j(RunningGenvej genvej) throws InterruptedException {
		for (int i = 0; i < 6000; i++) {
			List<ProcessHandle> children = genvej.process().children().toList();
			if (!children.isEmpty()) {
				return children.getFirst();
			}
			TimeUnit.MILLISECONDS.sleep(20);
		}
		throw new AssertionError("Genvej starts no Neo4j");
	}

	private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
		new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
	}

}
