package dk.genvej.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import dk.genvej.platform.neo4j.StartFailure;
import dk.genvej.support.TestNeo4j;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
@Tag("empties-graph")
class MigrationsTest {

	private static final String OURS = "classpath*:graph/migrations/*.cypher";

	private static final String LOCK = "MERGE (l:__GenvejMigrationLock {name: 'migrations'}) SET l.takenAt = datetime()";

	@TempDir
	Path folder;

	@BeforeEach
	void emptyGraph() {
		TestNeo4j.clean();
		for (Record row : rows(
				"SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'genvej_migration' OR name STARTS WITH 'sample_'"
						+ " OR name = 'innovation_case_slug' RETURN name")) {
			rows("DROP CONSTRAINT " + row.get("name").asString());
		}
	}

	/** Other tests of this run find the graph as an application leaves it. */
	@AfterAll
	static void migrateAgain() {
		TestNeo4j.clean();
		rows("DROP CONSTRAINT sample_a IF EXISTS");
		rows("DROP CONSTRAINT sample_b IF EXISTS");
		migrations(OURS).migrate();
	}

	@Test
	void everyFileIsAppliedAndRecorded() throws IOException {
		Migrations migrations = migrate(OURS);
		try (Stream<Path> files = Files.list(Path.of("graph/migrations"))) {
			List<String> names = files.map((file) -> file.getFileName().toString()).sorted().toList();
			assertThat(history()).extracting((row) -> row.get("source").asString()).isEqualTo(names);
			assertThat(migrations.appliedVersion()).isEqualTo(names.size());
		}
		assertThat(history().getFirst().asMap()).containsEntry("version", 1L)
			.containsEntry("description", "constraints and indexes")
			.containsKeys("checksum", "appliedAt", "executionTimeMs");
	}

	@Test
	void aConstraintOfTheFilesHolds() {
		migrate(OURS);
		rows("CREATE (:InnovationCase {slug: 'twice'})");
		assertThatThrownBy(() -> rows("CREATE (:InnovationCase {slug: 'twice'})")).isInstanceOf(ClientException.class)
			.hasMessageContaining("twice");
	}

	@Test
	void aSecondStartChangesNothing() {
		migrate(OURS);
		String before = everything();
		assertThat(migrate(OURS).appliedVersion()).isPositive();
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aLaterStartAppliesOnlyWhatIsNew() throws IOException {
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});");
		migrate(inFolder());
		file("V0002__b.cypher", "CREATE (:Sample {name: 'b'});");
		assertThat(migrate(inFolder()).appliedVersion()).isEqualTo(2);
		assertThat(samples()).containsExactly("a", "b");
	}

	@Test
	void anEditedFileStopsTheStart() throws IOException {
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});");
		migrate(inFolder());
		file("V0001__a.cypher", "CREATE (:Sample {name: 'other'});");
		assertStops("The migration V0001__a.cypher changed after it was applied to the graph. "
				+ "Restore the file as it was and write a new one for what is to change.");
		assertThat(samples()).containsExactly("a");
	}

	@Test
	void lineEndsOfAnotherSystemAreNoEdit() throws IOException {
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});\nCREATE (:Sample {name: 'b'});\n");
		migrate(inFolder());
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});\r\nCREATE (:Sample {name: 'b'});\r\n");
		migrate(inFolder());
		assertThat(samples()).containsExactly("a", "b");
	}

	@Test
	void aMissingFileStopsTheStart() throws IOException {
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});");
		file("V0002__b.cypher", "CREATE (:Sample {name: 'b'});");
		migrate(inFolder());
		Files.delete(this.folder.resolve("V0002__b.cypher"));
		assertStops("The graph has the migration V0002__b.cypher, which this application lacks. "
				+ "Start the application that applied it or a newer one, or restore the file.");
	}

	@Test
	void aFileThatComesTooLateStopsTheStart() throws IOException {
		file("V0002__b.cypher", "CREATE (:Sample {name: 'b'});");
		migrate(inFolder());
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});");
		assertStops(
				"The migration V0001__a.cypher comes too late: the graph has number 2. Give the file a higher number.");
	}

	@Test
	void noFilesStopTheStart() {
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> migrate("classpath*:nowhere/*.cypher"))
			.withMessage(
					"The application has no migrations at classpath*:nowhere/*.cypher. Build or install it again.");
	}

	@Test
	void namesAndNumbersAreChecked() throws IOException {
		file("V0001__a.cypher", "RETURN 1;");
		file("V1__b.cypher", "RETURN 1;");
		assertStops("Two migrations have the number 1. Give the newer file the next free number.");
		Files.move(this.folder.resolve("V1__b.cypher"), this.folder.resolve("b.cypher"));
		assertStops("The file b.cypher among the migrations is not named like one. "
				+ "Name it like V0003__what_it_does.cypher.");
	}

	@Test
	void aDataFileThatFailsLeavesNothingBehind() throws IOException {
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'}); RETURN 1 / 0;");
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> migrate(inFolder()))
			.withMessageStartingWith("The migration V0001__a.cypher failed (")
			.withMessageEndingWith("It counts as not applied: correct the file or the data and start again.");
		assertThat(samples()).isEmpty();
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});");
		migrate(inFolder());
		assertThat(samples()).containsExactly("a");
	}

	@Test
	void aSchemaFileThatFailedHalfwayGoesOnWhenCorrected() throws IOException {
		String first = "CREATE CONSTRAINT sample_a IF NOT EXISTS FOR (s:Sample) REQUIRE s.name IS UNIQUE;\n";
		file("V0001__a.cypher", first + "CREATE CONSTRAINT sample_b IF NOT EXISTS FOR (s:Sample) REQUIRE nonsense;");
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> migrate(inFolder()));
		assertThat(history()).isEmpty();
		file("V0001__a.cypher",
				first + "CREATE CONSTRAINT sample_b IF NOT EXISTS FOR (s:Sample) REQUIRE s.key IS UNIQUE;");
		migrate(inFolder());
		assertThat(rows("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'sample_'")).hasSize(2);
		assertThat(history()).hasSize(1);
	}

	@Test
	void schemaAndDataInOneFileAreRefused() throws IOException {
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});\nCREATE INDEX sample_i FOR (s:Sample) ON (s.name);");
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> migrate(inFolder()))
			.withMessageStartingWith("The migration V0001__a.cypher failed (");
		assertThat(samples()).isEmpty();
	}

	@Test
	void twoApplicationsAtOnceApplyEachFileOnce() throws Exception {
		file("V0001__schema.cypher",
				"CREATE CONSTRAINT sample_a IF NOT EXISTS FOR (s:Sample) REQUIRE s.key IS UNIQUE;");
		file("V0002__a.cypher", "CREATE (:Sample {name: 'a'});");
		file("V0003__b.cypher", "CREATE (:Sample {name: 'b'});");
		try (Driver other = driver()) {
			Migrations second = new Migrations(other, TestNeo4j.uri(), "", inFolder());
			CompletableFuture<Void> running = CompletableFuture.runAsync(second::migrate);
			Migrations first = migrate(inFolder());
			running.get(1, TimeUnit.MINUTES);
			assertThat(List.of(first.appliedVersion(), second.appliedVersion())).containsOnly(3);
		}
		assertThat(samples()).containsExactly("a", "b");
		assertThat(history()).hasSize(3);
	}

	@Test
	void theLockOfAnApplicationThatDiedIsFree() throws Exception {
		file("V0001__a.cypher", "CREATE (:Sample {name: 'a'});");
		Driver dying = driver();
		dying.session().beginTransaction().run(LOCK).consume();
		CompletableFuture<Migrations> waiting = CompletableFuture.supplyAsync(() -> migrate(inFolder()));
		assertThatThrownBy(() -> waiting.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
		assertThat(samples()).isEmpty();
		dying.close();
		assertThat(waiting.get(30, TimeUnit.SECONDS).appliedVersion()).isEqualTo(1);
		assertThat(samples()).containsExactly("a");
	}

	@Test
	void aServerOutOfReachIsNamed() {
		URI nowhere = URI.create("bolt://127.0.0.1:1");
		try (Driver driver = GraphDatabase.driver(nowhere, AuthTokens.none())) {
			assertThatExceptionOfType(StartFailure.class)
				.isThrownBy(() -> new Migrations(driver, nowhere, "", OURS).migrate())
				.withMessage("Neo4j at bolt://127.0.0.1:1 cannot be reached. Check that it runs, "
						+ "that spring.neo4j.uri is right and that no firewall is in between.");
		}
	}

	@Test
	void aWrongPasswordIsNamed() {
		try (Driver driver = GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.basic(TestNeo4j.user(), "wrong"))) {
			assertThatExceptionOfType(StartFailure.class)
				.isThrownBy(() -> new Migrations(driver, TestNeo4j.uri(), "", OURS).migrate())
				.withMessageContaining("does not accept the user name or the password")
				.withMessageContaining("spring.neo4j.authentication.password");
		}
	}

	@Test
	void theChosenDatabaseIsUsed() {
		migrate(OURS);
		assertThatExceptionOfType(StartFailure.class)
			.isThrownBy(() -> new Migrations(TestNeo4j.driver(), TestNeo4j.uri(), "elsewhere", OURS).migrate())
			.withMessageContaining("elsewhere")
			.withMessageContaining("Check spring.data.neo4j.database");
		Migrations named = new Migrations(TestNeo4j.driver(), TestNeo4j.uri(), "neo4j", OURS);
		named.migrate();
		assertThat(named.appliedVersion()).isPositive();
	}

	@Test
	void anOldServerIsRefused() {
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> Migrations.checkServer("5.25.1"))
			.withMessage("The Neo4j server has version 5.25.1, which is too old. Use Neo4j 5.26 or newer.");
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> Migrations.checkServer("4.4.30"));
		Stream.of("5.26.0", "5.27-aura", "2025.01.0", "2026.08.1").forEach(Migrations::checkServer);
	}

	@Test
	void statementsEndAtSemicolonsOutsideTextAndComments() {
		String text = """
				// a comment; with a semicolon
				CREATE (:A {url: 'http://x;y', said: "it's; \\"so\\""}); /* and ; another
				*/ CREATE (:`a;b`); // the end; at last
				RETURN 'it\\'s;'""";
		assertThat(MigrationFile.of("V0001__a.cypher", text).statements()).containsExactly(
				"CREATE (:A {url: 'http://x;y', said: \"it's; \\\"so\\\"\"})", "CREATE (:`a;b`)", "RETURN 'it\\'s;'");
		String longText = "x".repeat(200_000);
		assertThat(MigrationFile.of("V0001__a.cypher", "RETURN '" + longText + "';").statements())
			.containsExactly("RETURN '" + longText + "'");
	}

	private static Migrations migrations(String location) {
		return new Migrations(TestNeo4j.driver(), TestNeo4j.uri(), "", location);
	}

	private static Migrations migrate(String location) {
		Migrations migrations = migrations(location);
		migrations.migrate();
		return migrations;
	}

	private void assertStops(String message) {
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> migrate(inFolder())).withMessage(message);
	}

	private void file(String name, String cypher) throws IOException {
		Files.writeString(this.folder.resolve(name), cypher);
	}

	private String inFolder() {
		return "file:" + this.folder + "/*.cypher";
	}

	private static Driver driver() {
		return GraphDatabase.driver(TestNeo4j.uri(), AuthTokens.basic(TestNeo4j.user(), TestNeo4j.password()));
	}

	private static List<Record> rows(String cypher) {
		try (Session session = TestNeo4j.driver().session()) {
			return session.run(cypher).list();
		}
	}

	private static List<Record> history() {
		return rows("MATCH (m:__GenvejMigration) RETURN m.version AS version, m.description AS description, "
				+ "m.checksum AS checksum, m.source AS source, m.appliedAt AS appliedAt, "
				+ "m.executionTimeMs AS executionTimeMs ORDER BY version");
	}

	private static List<String> samples() {
		return rows("MATCH (s:Sample) RETURN s.name AS name ORDER BY name").stream()
			.map((row) -> row.get("name").asString())
			.toList();
	}

	private static String everything() {
		return rows("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)") + " "
				+ rows("SHOW INDEXES YIELD name RETURN name ORDER BY name");
	}

}
