package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ChildRecordTest {

	private static final Duration PATIENCE = Duration.ofMillis(500);

	@TempDir
	private Path directory;

	private Path file;

	private ChildRecord record;

	private Process process;

	@BeforeEach
	void startAProcess() throws IOException {
		this.file = this.directory.resolve("child");
		this.record = new ChildRecord(this.file);
		// Deaf to SIGTERM, so that only a kill ends it.
		this.process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; exec sleep 60").start();
	}

	@AfterEach
	void endTheProcess() {
		this.process.destroyForcibly();
	}

	@Test
	void killsAnOrphanThatDoesNotStop() throws IOException {
		assertThat(this.process.inputReader().readLine()).isEqualTo("deaf");
		this.record.write(this.process.toHandle());
		this.record.endOrphan(PATIENCE);
		assertThat(this.process.isAlive()).isFalse();
		assertThat(this.file).doesNotExist();
	}

	@Test
	void leavesAProcessAloneThatGotTheSameIdLater() throws IOException {
		Instant earlier = this.process.toHandle().info().startInstant().orElseThrow().minusSeconds(60);
		Files.writeString(this.file, this.process.pid() + " " + earlier + "\n");
		this.record.endOrphan(PATIENCE);
		assertThat(this.process.isAlive()).isTrue();
		assertThat(this.file).doesNotExist();
	}

	@Test
	void doesWithoutARecordAndWithADamagedOne() throws IOException {
		assertThatNoException().isThrownBy(() -> this.record.endOrphan(PATIENCE));
		Files.writeString(this.file, "what is this");
		assertThatNoException().isThrownBy(() -> this.record.endOrphan(PATIENCE));
		assertThat(this.file).doesNotExist();
	}

}
