package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StopNoteTest {

	@TempDir
	private Path home;

	@Test
	void aNoteIsTakenOnce() throws IOException {
		StopNote note = new StopNote(this.home.resolve("left"));
		assertThat(note.take()).isEmpty();
		note.leave("17 the-graph");
		assertThat(note.take()).isEqualTo("17 the-graph");
		assertThat(note.take()).isEmpty();
		try (Stream<Path> files = Files.list(this.home)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void aHalfWrittenOrEmptyNoteIsNone() throws IOException {
		Files.writeString(this.home.resolve("left.new"), "17 the-gr");
		Files.writeString(this.home.resolve("left"), "");
		assertThat(new StopNote(this.home.resolve("left")).take()).isEmpty();
	}

}
