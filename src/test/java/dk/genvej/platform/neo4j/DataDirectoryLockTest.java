package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryLockTest {

	@TempDir
	private Path directory;

	@Test
	void isHeldByOneAtATime() {
		DataDirectoryLock lock = DataDirectoryLock.acquire(this.directory);
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DataDirectoryLock.acquire(this.directory))
			.withMessageContaining("is using the data directory");
		lock.close();
		DataDirectoryLock.acquire(this.directory).close();
	}

	@Test
	void makesTheDirectoryAndSaysWhoHoldsIt() throws IOException {
		Path missing = this.directory.resolve("some/where");
		try (DataDirectoryLock lock = DataDirectoryLock.acquire(missing)) {
			assertThat(lock).isNotNull();
			assertThat(Files.readAllLines(missing.resolve("genvej.lock")).getFirst())
				.isEqualTo(String.valueOf(ProcessHandle.current().pid()));
		}
	}

	@Test
	void saysThatTheDirectoryIsHeldByAnotherProcess() throws Exception {
		Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Holder.class.getName(), this.directory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try {
			assertThat(other.inputReader().readLine()).isEqualTo("held");
			assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DataDirectoryLock.acquire(this.directory))
				.withMessageMatching("Another Genvej \\(process " + other.pid() + ", started .*Z\\) is using the data "
						+ "directory .*\\. Stop it first, or give this one .*");
		}
		finally {
			other.destroyForcibly().waitFor();
		}
		DataDirectoryLock.acquire(this.directory).close();
	}

	@Test
	void saysThatTheDirectoryCannotBeWritten() throws IOException {
		assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DataDirectoryLock.acquire(notWritable()))
			.withMessageMatching(
					"(?s)The data directory .* cannot be written by the user .* \\(.*\\)\\. Give this user .*")
			.withMessageNotContaining("\n");
	}

	/**
	 * Permissions do not stop root, so root gets a place in which nobody can make a
	 * directory.
	 */
	private Path notWritable() throws IOException {
		Path closed = Files.createDirectory(this.directory.resolve("closed"));
		assertThat(closed.toFile().setReadOnly()).isTrue();
		return Files.isWritable(closed) ? Files.createFile(this.directory.resolve("file")).resolve("data") : closed;
	}

	/** Holds a lock until it is killed. */
	static final class Holder {

		private Holder() {
		}

		/** Takes the lock on the directory named by the argument. */
		public static void main(String[] arguments) throws InterruptedException {
			try (DataDirectoryLock lock = DataDirectoryLock.acquire(Path.of(arguments[0]))) {
				System.out.println((lock != null) ? "held" : "");
				Thread.sleep(Long.MAX_VALUE);
			}
		}

	}

}
