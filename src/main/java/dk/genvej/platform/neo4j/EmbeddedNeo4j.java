package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

/**
 * A Neo4j Community server in a process of its own, for one application on one data
 * directory. It starts beside the application's own start, is started again when it ends
 * by itself (same address, same password, as often as {@link RestartLimit} allows), and
 * ends with the application, however that ends. Safe for use by several threads.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	private final DataDirectoryLock lock;

	private final ServerSupervisor supervisor;

	private final CompletableFuture<BoltAccess> ready;

	private final StopNote note;

	private final AtomicReference<String> left;

	private volatile String toLeave = "";

	private EmbeddedNeo4j(DataDirectoryLock lock, ServerSupervisor supervisor, StopNote note) throws IOException {
		this.lock = lock;
		this.supervisor = supervisor;
		this.note = note;
		// Before the server starts: from then on it may be written to.
		String taken = note.take();
		this.left = new AtomicReference<>(taken);
		this.ready = supervisor.start();
		if (taken.isEmpty()) {
			supervisor.want();
		}
	}

	/**
	 * Locks the data directory and starts the server; returns at once.
	 * @throws StartFailure when the directory is in use or cannot be written, or when the
	 * server's jars are missing
	 */
	public static EmbeddedNeo4j start(EmbeddedNeo4jSettings settings) {
		return start(settings, FreePort::next);
	}

	/**
	 * As {@link #start(EmbeddedNeo4jSettings)}, with ports for the first attempt and the
	 * second.
	 */
	static EmbeddedNeo4j start(EmbeddedNeo4jSettings settings, IntSupplier ports) {
		DataDirectoryLock lock = DataDirectoryLock.acquire(settings.dataDir());
		try {
			ServerHome home = ServerHome.open(settings.dataDir());
			return new EmbeddedNeo4j(lock, new ServerSupervisor(settings, home, ports),
					new StopNote(home.run("genvej-left")));
		}
		catch (IOException ex) {
			lock.close();
			throw DataDirectoryLock.notWritable(settings.dataDir(), ex);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/**
	 * What {@link #leave} was told when this directory was last used: how the graph is
	 * before anybody writes to it. Given once; empty when the server or its application
	 * did not end well, or had nothing to leave.
	 */
	public Optional<String> takeLeft() {
		return Optional.of(this.left.getAndSet("")).filter((line) -> !line.isEmpty());
	}

	/**
	 * Leaves a line for the next start. It is written when the server has stopped by
	 * itself, and says how the graph was then: nobody may write to it any more.
	 */
	public void leave(String line) {
		this.toLeave = line;
	}

	/**
	 * Waits until the server has answered a query for the first time. Where the last stop
	 * left word of the graph, its process is launched no sooner than this is called: what
	 * can be answered without it then has the processors for itself. Address and
	 * credentials stay the same across restarts.
	 * @throws StartFailure when it did not start, naming its log, or was closed meanwhile
	 */
	public BoltAccess awaitReady() {
		this.supervisor.want();
		return awaited(this.ready);
	}

	private static BoltAccess awaited(CompletableFuture<BoltAccess> promise) {
		try {
			return promise.join();
		}
		catch (CompletionException ex) {
			if (ex.getCause() instanceof StartFailure failure) {
				throw failure;
			}
			throw ex;
		}
	}

	/**
	 * Where it is going to answer; waits only until it is being started, so that clients
	 * can be made meanwhile.
	 * @throws StartFailure when it cannot be started
	 */
	public BoltAccess awaitAddress() {
		return awaited(this.supervisor.address());
	}

	/** The state now; never waits. */
	public ServerStatus status() {
		return this.supervisor.status();
	}

	/**
	 * Stops the server (about half a second) and frees the data directory. Harmless when
	 * called again.
	 */
	@Override
	public void close() {
		if (this.supervisor.close() && !this.toLeave.isEmpty()) {
			this.note.leave(this.toLeave);
		}
		this.lock.close();
	}

}
