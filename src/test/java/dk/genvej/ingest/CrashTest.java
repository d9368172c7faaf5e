package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import dk.genvej.GenvejApplication;
import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import dk.genvej.support.SmallNeo4j;
import dk.genvej.support.Victim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever is killed, and whenever: the next start is clean, and the graph has all of an
 * import or nothing of it. One round as a rule; {@code -Pcrash} makes it ten.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {

	private static final int ROUNDS = Integer.getInteger("genvej.crash.rounds", 1);

	private static final int CASES = 150;

	/** About as long as one of so many takes to write. */
	private static final int WRITING_MS = 5000;

	private static final String WHOLE = "MATCH (c:InnovationCase) OPTIONAL MATCH (c)-[:LED_BY]->(o) "
			+ "WITH c, count(o) AS leads RETURN count(c) AS cases, sum(leads) AS leads";

	@TempDir
	private Path directory;

	private final Random random = new Random(11);

	@Test
	void importThatIsKilledIsWholeOrNotThere() throws Exception {
		Path files = this.directory.resolve("files");
		new Generator(CASES, 1).write(files, Importer.Progress.NONE);
		Path vocabularies = Path.of("seed-data/vocabularies").toAbsolutePath();
		Path filled = this.directory.resolve("filled");
		try (KilledImport first = KilledImport.start(filled, "import", vocabularies.toString())) {
			assertThat(first.await()).as("%s", first).isEqualTo(Commands.OK);
		}
		for (int round = 0; round < ROUNDS; round++) {
			for (Victim victim : Victim.values()) {
				killAnImport(copy(filled, "data" + round + victim), files, victim);
			}
		}
	}

	private void killAnImport(Path data, Path files, Victim victim) throws Exception {
		try (KilledImport killed = KilledImport.start(data, "import", files.toString())) {
			killed.awaitProgress();
			boolean ended = killed.endsWithin(Duration.ofMillis(this.random.nextInt(WRITING_MS)));
			killed.kill(victim);
			if (!ended && victim == Victim.NEO4J) {
				killed.await();
			}
		}
		try (GraphAccess.Opened opened = new GraphAccess(GenvejApplication.class, KilledImport.settings(data)).open()) {
			opened.get(Importer.class).recover();
			assertWholeOrNothing(opened);
			ImportSummary again = opened.get(Importer.class)
				.run(FileSet.of(List.of(files)), new Importer.Options(false, false), Importer.Progress.NONE);
			assertThat(again.failed()).as("%s", again).isFalse();
			assertThat(number(opened, "MATCH (n:InnovationCase) RETURN count(n) AS n")).isEqualTo(CASES);
		}
		org.springframework.util.FileSystemUtils.deleteRecursively(data);
	}

	@Test
	void neo4jThatGoesAwayInTheMiddleIsToldAndNothingIsHalfWritten() throws IOException {
		Path files = this.directory.resolve("files");
		new Generator(CASES, 2).write(files, Importer.Progress.NONE);
		try (GraphAccess.Opened opened = new GraphAccess(GenvejApplication.class,
				KilledImport.settings(this.directory.resolve("data")))
			.open()) {
			Importer importer = opened.get(Importer.class);
			FileSet set = FileSet.of(List.of(files));
			ProcessHandle server = SmallNeo4j.process(this.directory.resolve("data"));
			assertThatExceptionOfType(ImportFailure.class)
				.isThrownBy(() -> importer.run(set, new Importer.Options(false, false), (done, total, what) -> {
					if (what.equals("keep")) {
						server.destroyForcibly();
					}
				}))
				.withMessage(
						"Neo4j stopped answering. Nothing of this import was written; run it again when Neo4j is back.");
			opened.get(EmbeddedNeo4j.class).awaitReady();
			awaitAnswer(opened);
			importer.recover();
			assertThat(
					number(opened, "MATCH (n:InnovationCase|Organisation|StagedBatch|ImportRun) RETURN count(n) AS n"))
				.isZero();
			assertThat(importer.run(set, new Importer.Options(false, false), Importer.Progress.NONE).written())
				.isTrue();
			assertThat(number(opened, "MATCH (n:InnovationCase) RETURN count(n) AS n")).isEqualTo(CASES);
		}
	}

	private static void assertWholeOrNothing(GraphAccess.Opened opened) {
		try (Session session = opened.get(Driver.class).session()) {
			var row = session.run(WHOLE).single();
			assertThat(row.get("cases").asLong()).isIn(0L, (long) CASES);
			assertThat(row.get("leads").asLong()).isEqualTo(row.get("cases").asLong());
		}
		assertThat(number(opened, "MATCH (n:StagedBatch|ImportRun) RETURN count(n) AS n")).isZero();
	}

	private static long number(GraphAccess.Opened opened, String cypher) {
		try (Session session = opened.get(Driver.class).session()) {
			return session.run(cypher).single().get(0).asLong();
		}
	}

	private static void awaitAnswer(GraphAccess.Opened opened) {
		long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
		while (System.nanoTime() < end) {
			try {
				number(opened, "RETURN 1");
				return;
			}
			catch (RuntimeException ex) {
				Thread.onSpinWait();
			}
		}
		throw new IllegalStateException("Neo4j does not come back");
	}

	private Path copy(Path from, String name) throws IOException {
		Path to = this.directory.resolve(name);
		org.springframework.util.FileSystemUtils.copyRecursively(from, to);
		Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
		Files.setPosixFilePermissions(to.resolve("neo4j"), Files.getPosixFilePermissions(from.resolve("neo4j")));
		Files.setPosixFilePermissions(to.resolve("neo4j/password"),
				Files.getPosixFilePermissions(from.resolve("neo4j/password")));
		return to;
	}

}
