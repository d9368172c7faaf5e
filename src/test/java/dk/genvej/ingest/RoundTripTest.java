package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.genvej.platform.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported can be imported, and is then the same knowledge. */
class RoundTripTest {

	@TempDir
	private Path directory;

	@BeforeEach
	void seed() {
		IngestGraph.seed();
	}

	@Test
	void everyThingNamesADocumentAndItsSection() {
		assertThat(IngestGraph.opened().get(Graph.class).rows("ingest/list-unsourced", Map.of())).isEmpty();
	}

	@Test
	void exportWithPeopleGivesAnEqualGraph() {
		List<String> before = IngestGraph.dump();
		Path export = this.directory.resolve("export");
		long written = IngestGraph.opened().get(Exporter.class).export(export, true, Importer.Progress.NONE);
		IngestGraph.clean();
		ImportSummary summary = IngestGraph.load(export);
		assertThat(summary.problems()).filteredOn(Problem::isError).isEmpty();
		assertThat(summary.added()).isEqualTo((int) written);
		assertThat(IngestGraph.dump()).containsExactlyElementsOf(before);
		assertThat(IngestGraph.load(export).unchanged()).isEqualTo((int) written);
	}

	@Test
	void reusesThatPeopleRecordedGoAlong() {
		Map<String, Object> reuse = new java.util.HashMap<>(
				Map.of("case", "vaagekoner-bornholm", "organisation", "ny-forening", "kind", "COPIED", "evidence",
						"Set", "source", "x", "documents", List.of(), "at", "2026", "by", "ida"));
		reuse.put("year", null);
		reuse.put("asCase", null);
		Graph graph = IngestGraph.opened().get(Graph.class);
		graph.write((write) -> {
			write.run("reuse/create-organisation", Map.of("slug", "ny-forening", "name", "Ny", "kind", "ASSOCIATION"));
			return write.run("reuse/record-reuse", reuse);
		});
		assertThat(IngestGraph.load(Path.of("seed-data/cases/vaagekoner-bornholm.yaml")).failed()).isFalse();
		List<String> before = IngestGraph.dump();
		Path export = this.directory.resolve("export");
		IngestGraph.opened().get(Exporter.class).export(export, true, Importer.Progress.NONE);
		IngestGraph.clean();
		assertThat(IngestGraph.load(export).problems()).filteredOn(Problem::isError).isEmpty();
		assertThat(IngestGraph.dump()).containsExactlyElementsOf(before);
	}

	@Test
	void exportWithoutPeopleHoldsNoPersonAndImportsCleanly() throws IOException {
		List<String> words = IngestGraph.opened()
			.get(Graph.class)
			.strings("ingest/list-personal-words", Map.of(), "word")
			.stream()
			.filter((word) -> word.contains("@") || word.contains(" "))
			.toList();
		Path export = this.directory.resolve("export");
		IngestGraph.opened().get(Exporter.class).export(export, false, Importer.Progress.NONE);
		assertThat(export.resolve("people")).doesNotExist();
		try (Stream<Path> files = Files.walk(export)) {
			assertThat(files.filter(Files::isRegularFile))
				.allSatisfy((file) -> assertThat(words).noneMatch((word) -> contains(file, word)));
		}
		IngestGraph.clean();
		ImportSummary summary = IngestGraph.load(export);
		assertThat(summary.problems()).filteredOn(Problem::isError).isEmpty();
		assertThat(IngestGraph.query("MATCH (p:Person) RETURN p")).isEmpty();
		assertThat(IngestGraph.query("MATCH (a:Advice) RETURN a")).isNotEmpty();
	}

	private static boolean contains(Path file, String word) {
		try {
			return Files.readString(file).contains(word);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
