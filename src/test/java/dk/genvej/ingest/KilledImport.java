package dk.genvej.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import dk.genvej.GenvejApplication;
import dk.genvej.support.SmallNeo4j;
import dk.genvej.support.Victim;

/**
 * A command in a process of its own, made to be killed by {@link CrashTest} with
 * {@code kill -9}.
 */
final class KilledImport implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Process process;

	private final BufferedReader lines;

	private final List<String> seen = new ArrayList<>();

	private KilledImport(Process process) {
		this.process = process;
		this.lines = process.inputReader();
	}

	/** Starts a command on a data directory. */
	static KilledImport start(Path data, String... command) throws IOException {
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
				System.getProperty("java.class.path"), GenvejApplication.class.getName()));
		line.addAll(List.of(command));
		line.addAll(settings(data));
		return new KilledImport(new ProcessBuilder(line).redirectErrorStream(true).start());
	}

	/**
	 * How commands run on a data directory: what {@link CrashTest} imports takes several
	 * transactions.
	 */
	static List<String> settings(Path data) {
		List<String> settings = new ArrayList<>(SmallNeo4j.arguments(data));
		settings.add("--genvej.import.single-transaction=100");
		return settings;
	}

	/**
	 * Waits until it tells of its progress, that is, has begun to write.
	 * @throws AssertionError when it ends before
	 */
	void awaitProgress() throws IOException {
		for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
			this.seen.add(line);
			if (line.contains("% (keep)")) {
				return;
			}
		}
		throw new AssertionError("The import never began to write:\n" + this);
	}

	/** Waits for the end and gives the exit code. */
	int await() throws InterruptedException {
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("The command does not end");
		}
		this.lines.lines().forEach(this.seen::add);
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

	/** What it has said. */
	@Override
	public String toString() {
		return String.join("\n", this.seen);
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
