package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dk.genvej.ingest.Checking.oneCase;
import static org.assertj.core.api.Assertions.assertThat;

/** A run writes all of its files or nothing, and only what differs. */
class ImporterTest {

	private static final Importer.Options PRUNE = new Importer.Options(false, true);

	@TempDir
	private Path directory;

	private Checking files;

	@BeforeEach
	void begin() throws IOException {
		IngestGraph.clean();
		this.files = Checking.in(this.directory);
		this.files.write("a.yaml", oneCase("a", "year: 2010\n"));
		this.files.write("b.yaml", oneCase("b", BadInputTest.reuse("reuses", "a")));
		counts(IngestGraph.load(this.directory), 4, 0, 0, 0);
	}

	@Test
	void secondRunChangesNothing() {
		long revision = revision();
		List<String> before = IngestGraph.dump();
		counts(IngestGraph.load(this.directory), 0, 0, 4, 0);
		assertThat(revision()).isEqualTo(revision);
		assertThat(IngestGraph.dump()).isEqualTo(before);
	}

	@Test
	void orderOfFieldsAndCommentsAreNoChange() throws IOException {
		this.files.write("a.yaml", "# a word\n" + oneCase("a", "").replace("case: a\n", "") + "year: 2010\ncase: a\n");
		counts(IngestGraph.load(this.directory), 0, 0, 4, 0);
	}

	@Test
	void editedFileChangesItsThingsAndIsLogged() throws IOException {
		long revision = revision();
		this.files.write("a.yaml", oneCase("a", "year: 2011\n"));
		counts(IngestGraph.load(this.directory), 0, 1, 3, 0);
		assertThat(IngestGraph.query("MATCH (c:InnovationCase {slug: 'a'}) RETURN c.year AS year"))
			.containsExactly(Map.of("year", 2011L));
		assertThat(IngestGraph.query("MATCH (c:Change) WHERE c.revision > " + revision
				+ " RETURN c.kind AS kind, c.slug AS slug ORDER BY slug"))
			.containsExactly(Map.of("kind", "UPDATED", "slug", "a"), Map.of("kind", "UPDATED", "slug", "b"));
	}

	@Test
	void missingFileIsReportedAndTakenOutOnlyOnDemand() throws IOException {
		Files.delete(this.directory.resolve("b.yaml"));
		counts(IngestGraph.load(this.directory), 0, 0, 3, 1);
		assertThat(slugs()).containsExactly("a", "b");
		counts(IngestGraph.load(PRUNE, this.directory), 0, 0, 3, 1);
		assertThat(slugs()).containsExactly("a");
		counts(IngestGraph.load(PRUNE, this.directory), 0, 0, 3, 0);
	}

	@Test
	void singleFileTakesNothingOut() {
		counts(IngestGraph.load(PRUNE, this.directory.resolve("a.yaml")), 0, 0, 1, 0);
		assertThat(slugs()).containsExactly("a", "b");
	}

	@Test
	void dryRunTellsAndWritesNothing() throws IOException {
		List<String> before = IngestGraph.dump();
		this.files.write("c.yaml", oneCase("c", ""));
		ImportSummary summary = IngestGraph.load(new Importer.Options(true, true), this.directory);
		counts(summary, 1, 0, 4, 0);
		assertThat(summary.written()).isFalse();
		assertThat(IngestGraph.dump()).isEqualTo(before);
	}

	@Test
	void oneErrorKeepsEverythingOut() throws IOException {
		List<String> before = IngestGraph.dump();
		this.files.write("c.yaml", oneCase("c", ""));
		this.files.write("d.yaml", oneCase("d", "sector: STAT\n"));
		ImportSummary summary = IngestGraph.load(this.directory);
		assertThat(summary.failed()).isTrue();
		assertThat(summary.written()).isFalse();
		assertThat(IngestGraph.dump()).isEqualTo(before);
	}

	@Test
	void contactsOfATableStayWhenTheCaseIsEdited() throws IOException {
		this.files.write("contacts.csv",
				"case,person,name,email,consent_basis,consent_source,consent_obtained_on,source_document,source_section\n"
						+ "a,ida,Ida Holm,ida@example.org,GIVEN_TO_GENVEJ,bog,2020,bog,1\n");
		counts(IngestGraph.load(this.directory), 2, 0, 4, 0);
		this.files.write("a.yaml", oneCase("a", "year: 2012\n"));
		counts(IngestGraph.load(this.directory), 0, 1, 5, 0);
		assertThat(IngestGraph.query("MATCH (:Person {slug: 'ida'})-[f:CONTACT_FOR]->(:InnovationCase {slug: 'a'}) "
				+ "RETURN f.email AS email"))
			.containsExactly(Map.of("email", "ida@example.org"));
		Files.delete(this.directory.resolve("contacts.csv"));
		counts(IngestGraph.load(PRUNE, this.directory), 0, 0, 4, 2);
		assertThat(IngestGraph.query("MATCH (p:Person) RETURN p")).isEmpty();
	}

	@Test
	void runInManyTransactionsGivesTheSameGraphAsOneInOne() throws IOException {
		Path many = this.directory.resolve("many");
		new Generator(300, 7).write(many, Importer.Progress.NONE);
		IngestGraph.clean();
		IngestGraph.load(Path.of("seed-data/vocabularies"));
		importer(1).run(FileSet.of(List.of(many)), PRUNE, Importer.Progress.NONE);
		List<String> kept = IngestGraph.dump();
		assertThat(IngestGraph.query("MATCH (n:ImportRun|StagedBatch) RETURN n")).isEmpty();
		counts(IngestGraph.load(many), 0, 0, 300 + 40 + 100 + 1, 0);
		IngestGraph.clean();
		IngestGraph.load(Path.of("seed-data/vocabularies"));
		IngestGraph.load(many);
		assertThat(IngestGraph.dump()).isEqualTo(kept);
	}

	static Importer importer(int single) {
		GraphAccess.Opened opened = IngestGraph.opened();
		return new Importer(opened.get(dk.genvej.platform.Graph.class), opened.get(GraphWriter.class),
				opened.get(ImportJournal.class), opened.get(ImportLock.class), single);
	}

	private static void counts(ImportSummary summary, int added, int changed, int unchanged, int removed) {
		assertThat(summary.problems()).filteredOn(Problem::isError).isEmpty();
		assertThat(List.of(summary.added(), summary.changed(), summary.unchanged(), summary.removed()))
			.containsExactly(added, changed, unchanged, removed);
	}

	private static List<Object> slugs() {
		return IngestGraph.query("MATCH (c:InnovationCase) RETURN c.slug AS slug ORDER BY slug")
			.stream()
			.map((row) -> row.get("slug"))
			.toList();
	}

	private static long revision() {
		return (Long) IngestGraph.query("MATCH (r:Revision {name: 'graph'}) RETURN r.number AS number")
			.getFirst()
			.getOrDefault("number", 0L);
	}

}
