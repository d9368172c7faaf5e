package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers the server's process in a file, by id and start instant, so that the next run
 * finds one that is still stopping, or stuck. Neo4j's own pid file does not serve: a
 * second start that fails deletes the one of the living first.
 */
final class ChildRecord {

	private static final Logger log = LoggerFactory.getLogger(ChildRecord.class);

	/**
	 * Linux computes start instants from the boot time, which moves when the clock is
	 * set.
	 */
	private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

	private final Path file;

	ChildRecord(Path file) {
		this.file = file;
	}

	void write(ProcessHandle process) throws IOException {
		Instant start = process.info().startInstant().orElse(Instant.EPOCH);
		PrivateFiles.write(this.file, process.pid() + " " + start + "\n");
	}

	void delete() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			// A stale record is recognised by the start instant.
			log.debug("Could not delete {}", this.file, ex);
		}
	}

	/**
	 * Ends the recorded process if it still runs: asks, waits for {@code patience},
	 * kills. A server of ours is stopping already, because its input has ended.
	 * @throws StartFailure when it survives even that
	 */
	void endOrphan(Duration patience) {
		Optional<ProcessHandle> orphan = findRunning();
		if (orphan.isPresent()) {
			ProcessHandle process = orphan.get();
			log.info("Waiting for the Neo4j of an earlier run (process {}) to stop", process.pid());
			process.destroy();
			if (!hasEnded(process, patience)) {
				log.warn("The Neo4j of an earlier run (process {}) does not stop and is killed", process.pid());
				process.destroyForcibly();
				if (!hasEnded(process, patience)) {
					throw new StartFailure(
							"A Neo4j of an earlier run (process " + process.pid() + ") cannot be stopped.",
							"End that process and start again.");
				}
			}
		}
		delete();
	}

	private Optional<ProcessHandle> findRunning() {
		try {
			String[] parts = Files.readString(this.file).strip().split(" ");
			if (parts.length != 2) {
				return Optional.empty();
			}
			Instant start = Instant.parse(parts[1]);
			return ProcessHandle.of(Long.parseLong(parts[0]))
				.filter(ProcessHandle::isAlive)
				.filter((process) -> process.info()
					.startInstant()
					.filter((instant) -> isSame(instant, start))
					.isPresent());
		}
		catch (IOException | RuntimeException ex) {
			// No record or one that cannot be read: the store lock still keeps two
			// servers apart.
			return Optional.empty();
		}
	}

	private static boolean isSame(Instant one, Instant other) {
		return Duration.between(one, other).abs().compareTo(CLOCK_TOLERANCE) <= 0;
	}

	private static boolean hasEnded(ProcessHandle process, Duration patience) {
		CompletableFuture<ProcessHandle> exit = process.onExit();
		try {
			exit.get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException ex) {
			return !process.isAlive();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
