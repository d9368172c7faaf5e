package dk.genvej.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** There is the earlier export or the new one, never half of one. */
class ExportDirectoryTest {

	@TempDir
	private Path directory;

	@Test
	void earlierExportIsReplacedAsAWhole() throws IOException {
		export("old");
		export("new");
		try (Stream<Path> files = Files.list(this.directory.resolve("out/things"))) {
			assertThat(files.map((file) -> file.getFileName().toString())).containsExactly("new.yaml");
		}
		assertThat(all()).containsExactly("out");
	}

	@Test
	void foreignDirectoryIsLeftAlone() throws IOException {
		Path foreign = Files.createDirectories(this.directory.resolve("out"));
		Files.writeString(foreign.resolve("letter.txt"), "mine");
		assertThatExceptionOfType(ImportFailure.class).isThrownBy(() -> export("new"))
			.withMessageContaining("is not empty and no earlier export");
		assertThat(all()).containsExactly("out");
		assertThat(foreign.resolve("letter.txt")).hasContent("mine");
	}

	@Test
	void writeThatFailsLeavesTheEarlierExport() throws IOException {
		export("old");
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> export("x".repeat(300)));
		assertThat(this.directory.resolve("out/things/old.yaml")).exists();
		assertThat(all()).containsExactly("out");
	}

	@Test
	void fullDiskIsOneSentence() {
		assertThat(
				CommandFailures.sentence(new FileSystemException("/x/cases/a.yaml", null, "No space left on device")))
			.isEqualTo("The disk is full (/x/cases/a.yaml). Nothing was left half written.");
	}

	private void export(String name) throws IOException {
		try (ExportDirectory target = ExportDirectory.beside(this.directory.resolve("out"))) {
			target.clear();
			target.write("things", name, Map.of("thing", name));
			target.publish(true);
		}
	}

	private List<String> all() throws IOException {
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

}
