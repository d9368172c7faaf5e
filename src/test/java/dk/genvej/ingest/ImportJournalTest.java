package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A run of many transactions that ends early is taken back or written to its end. */
class ImportJournalTest {

	@TempDir
	private Path directory;

	private Path files;

	private List<String> empty;

	@BeforeEach
	void begin() throws IOException {
		IngestGraph.clean();
		IngestGraph.load(Path.of("seed-data/vocabularies"));
		this.empty = IngestGraph.dump();
		this.files = this.directory.resolve("files");
		new Generator(1500, 3).write(this.files, Importer.Progress.NONE);
	}

	@Test
	void nothingCanBeReadOfARunThatWasNotDecided() throws IOException {
		interrupt((done, what) -> what.equals("keep") && done == 3);
		assertThat(IngestGraph.dump()).isEqualTo(this.empty);
		assertThat(IngestGraph.query("MATCH (b:StagedBatch) RETURN count(b) > 0 AS kept"))
			.containsExactly(Map.of("kept", true));
		IngestGraph.opened().get(Importer.class).recover();
		assertThat(IngestGraph.dump()).isEqualTo(this.empty);
		assertThat(IngestGraph.query("MATCH (n:ImportRun|StagedBatch) RETURN n")).isEmpty();
	}

	@Test
	void decidedRunIsWrittenToItsEndByWhoeverComesNext() throws IOException {
		interrupt((done, what) -> what.equals("case"));
		assertThat(IngestGraph.dump()).isNotEqualTo(this.empty);
		IngestGraph.opened().get(Importer.class).recover();
		List<String> recovered = IngestGraph.dump();
		assertThat(IngestGraph.query("MATCH (n:ImportRun|StagedBatch) RETURN n")).isEmpty();
		IngestGraph.clean();
		IngestGraph.load(Path.of("seed-data/vocabularies"));
		IngestGraph.load(this.files);
		assertThat(recovered).isEqualTo(IngestGraph.dump());
	}

	@Test
	void twoImportsDoNotWriteAtTheSameTime() throws IOException {
		ImportLock lock = IngestGraph.opened().get(ImportLock.class);
		try (ImportLock.Held _ = lock.take()) {
			assertThatExceptionOfType(ImportFailure.class).isThrownBy(() -> IngestGraph.load(this.files))
				.withMessage("Another import is writing to this graph. Try again when it has ended.");
		}
		assertThat(IngestGraph.load(this.files).written()).isTrue();
	}

	private void interrupt(Moment moment) throws IOException {
		FileSet set = FileSet.of(List.of(this.files));
		assertThatExceptionOfType(Interruption.class).isThrownBy(
				() -> ImporterTest.importer(100).run(set, new Importer.Options(false, false), (done, total, what) -> {
					if (moment.isNow(done, what)) {
						throw new Interruption();
					}
				}));
	}

	private interface Moment {

		boolean isNow(long done, String what);

	}

	private static final class Interruption extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
