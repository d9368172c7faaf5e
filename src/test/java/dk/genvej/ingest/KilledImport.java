package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dk.genvej.GenvejApplication;
import dk.genvej.support.Victim;

/**
 * A command in a process of its own, made to be killed by {@link CrashTest} with
 * {@code kill -9}.
 */
final class KilledImport implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Process process;

	private KilledImport(Process process) {
		this.process = process;
	}

	/** Starts a command on a data directory. */
	static KilledImport start(Path data, String... command) throws IOException {
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), GenvejApplication.class.getName()));
		line.addAll(List.of(command));
		line.addAll(List.of("--genvej.data-dir=" + data,
				"--genvej.neo4j-dir=" + Path.of("target/neo4j").toAbsolutePath(), "--genvej.neo4j-heap-mb=384",
				"--genvej.neo4j-page-cache-mb=64", "--genvej.import.single-transaction=300"));
		return new KilledImport(new ProcessBuilder(line).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/killed-imports.log").toFile()))
			.start());
	}

	/** Waits for the end and gives the exit code. */
	int await() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("The command does not end");
		}
		return this.process.exitValue();
	}

	/** Whether it ended within a time. */
	boolean endsWithin(Duration time) throws InterruptedException {
		return this.process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Kills a victim, without letting it do anything. */
	void kill(Victim victim) throws InterruptedException {
		victim.of(this.process);
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
