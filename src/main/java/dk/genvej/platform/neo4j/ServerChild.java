package dk.genvej.platform.neo4j;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One process of the server, from its launch to its end. */
final class ServerChild {

	private static final Logger log = LoggerFactory.getLogger(ServerChild.class);

	private final Process process;

	private final BufferedReader output;

	private ServerChild(Process process) {
		this.process = process;
		this.output = process.inputReader(StandardCharsets.UTF_8);
	}

	/**
	 * Starts the process, records it and hands it the password over standard input, which
	 * stays open as the tie to this process.
	 */
	static ServerChild spawn(ServerJvm jvm, ChildRecord record, String initialPassword) throws IOException {
		Process process = jvm.prepare().start();
		record.write(process.toHandle());
		try {
			OutputStream input = process.getOutputStream();
			input.write((initialPassword + "\n").getBytes(StandardCharsets.US_ASCII));
			input.flush();
		}
		catch (IOException ex) {
			// It has died already: awaitStarted finds the end of its output.
			log.debug("The Neo4j process took no password", ex);
		}
		return new ServerChild(process);
	}

	/**
	 * Waits until the server accepts connections; false when the process ended instead,
	 * by itself or because of the time limit.
	 */
	boolean awaitStarted(Duration limit) throws IOException {
		CompletableFuture<Void> alarm = CompletableFuture.runAsync(this.process::destroyForcibly,
				CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
		try {
			for (String line = this.output.readLine(); line != null; line = this.output.readLine()) {
				if (line.equals(ServerProcess.STARTED)) {
					return true;
				}
				log.debug("Neo4j process: {}", line);
			}
			return false;
		}
		finally {
			alarm.cancel(false);
		}
	}

	/** Waits for the end of the process and returns its exit code. */
	int awaitExit() throws InterruptedException {
		return this.process.waitFor();
	}

	/**
	 * Lets the process stop by itself, kills it after {@code patience}. Returns whether
	 * it stopped by itself.
	 */
	boolean stop(Duration patience) {
		try {
			this.process.getOutputStream().close();
		}
		catch (IOException ex) {
			log.debug("The Neo4j process had closed its input", ex);
		}
		try {
			if (this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				return true;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		log.warn("The embedded Neo4j (process {}) did not stop within {} s and is killed", pid(), patience.toSeconds());
		this.process.destroyForcibly();
		return false;
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	long pid() {
		return this.process.pid();
	}

}
