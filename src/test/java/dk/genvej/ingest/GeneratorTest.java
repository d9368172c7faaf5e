package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Synthetic cases pass all rules and are the same for the same seed. */
class GeneratorTest {

	@TempDir
	private Path directory;

	@Test
	void allRulesAreKept() throws IOException {
		Path one = generated("one", 2000, 5);
		assertThat(Checking.problems(FileSet.of(List.of(one)))).isEmpty();
		assertThat(Files.readAllLines(one.resolve("cases.jsonl"))).hasSize(2000);
	}

	@Test
	void sameSeedGivesTheSameFilesAndAnotherDoesNot() throws IOException {
		Path one = generated("one", 200, 5);
		Path same = generated("same", 200, 5);
		Path other = generated("other", 200, 6);
		for (String name : List.of("cases.jsonl", "organisations.jsonl", "people.jsonl", "documents.jsonl")) {
			assertThat(same.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
		}
		assertThat(Files.mismatch(one.resolve("cases.jsonl"), other.resolve("cases.jsonl"))).isNotNegative();
	}

	@Test
	void addressesAreThoseOfNobody() throws IOException {
		for (String line : Files.readAllLines(generated("one", 300, 5).resolve("cases.jsonl"))) {
			assertThat(line.replaceAll("@example\\.org\"", "")).doesNotContain("@");
		}
	}

	@Test
	void foreignDirectoryIsLeftAlone() throws IOException {
		Path foreign = Files.createDirectories(this.directory.resolve("foreign"));
		Files.writeString(foreign.resolve("letter.txt"), "mine");
		assertThatExceptionOfType(ImportFailure.class).isThrownBy(() -> generated("foreign", 10, 1))
			.withMessageContaining("is not empty");
		assertThat(foreign.resolve("letter.txt")).hasContent("mine");
	}

	private Path generated(String name, int cases, long seed) throws IOException {
		Path path = this.directory.resolve(name);
		new Generator(cases, seed).write(path, Importer.Progress.NONE);
		return path;
	}

}
