package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server, and again whenever it ends by itself, on a thread of its own. */
final class ServerSupervisor {

	private static final Logger log = LoggerFactory.getLogger(ServerSupervisor.class);

	private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);

	private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(20);

	/** At its end a recording run writes its AOT cache: 15 s measured on two cores. */
	private static final Duration RECORDING_PATIENCE = Duration.ofMinutes(3);

	private final EmbeddedNeo4jSettings settings;

	private final ServerHome home;

	private final ServerJvm jvm;

	private final ChildRecord record;

	private final IntSupplier ports;

	private final boolean recording;

	private final CompletableFuture<BoltAccess> address = new CompletableFuture<>();

	private final CompletableFuture<BoltAccess> ready = new CompletableFuture<>();

	private final CountDownLatch wanted = new CountDownLatch(1);

	private final CountDownLatch closing = new CountDownLatch(1);

	private final RestartLimit restartLimit = new RestartLimit();

	private volatile ServerStatus status = ServerStatus.starting();

	private volatile @Nullable ServerChild child;

	ServerSupervisor(EmbeddedNeo4jSettings settings, ServerHome home, IntSupplier ports) {
		this.settings = settings;
		this.home = home;
		this.jvm = new ServerJvm(home, settings);
		this.record = new ChildRecord(home.run("genvej-child"));
		this.ports = ports;
		this.recording = this.jvm.cache().isRecording(settings.trainAotCache());
	}

	/**
	 * Returns at once; the result is there when the server has answered, or fails with a
	 * {@link StartFailure}. The process is launched when it is {@linkplain #want wanted}.
	 */
	CompletableFuture<BoltAccess> start() {
		Thread.ofPlatform().daemon().name("neo4j-supervisor").start(this::supervise);
		return this.ready;
	}

	/**
	 * Where it is to answer, known before it does. Should another program take the port
	 * in between, it answers elsewhere.
	 */
	CompletableFuture<BoltAccess> address() {
		return this.address;
	}

	ServerStatus status() {
		return this.status;
	}

	/** Lets the process be launched. */
	void want() {
		this.wanted.countDown();
	}

	private void supervise() {
		try {
			this.record.endOrphan(ORPHAN_PATIENCE);
			URI uri = firstLaunch();
			while (endsByItself() && relaunch(uri)) {
				log.info("The embedded Neo4j is back");
			}
		}
		catch (StartFailure ex) {
			giveUp(ex);
		}
		catch (InterruptedException ex) {
			giveUp(stopped());
		}
		catch (IOException | RuntimeException ex) {
			giveUp(new StartFailure("The embedded Neo4j could not be started (" + ex + ").", seeLog(), ex));
		}
	}

	private URI firstLaunch() throws IOException, InterruptedException {
		int port = this.ports.getAsInt();
		this.address.complete(access(uri(port)));
		this.wanted.await();
		try {
			launch(port);
		}
		catch (StartFailure ex) {
			// Another program may have taken the port between our look and Neo4j's bind.
			if (!FreePort.isTaken(port)) {
				throw ex;
			}
			log.info("Port {} was taken by another program meanwhile; trying another", port);
			port = this.ports.getAsInt();
			launch(port);
		}
		report(this.status.up());
		this.ready.complete(access(uri(port)));
		return uri(port);
	}

	private void launch(int port) throws IOException, InterruptedException {
		Instant deadline = Instant.now().plus(this.settings.startTimeout());
		this.home.configure(port, this.settings.pageCacheMb());
		ServerChild started = spawn();
		if (!started.awaitStarted(this.settings.startTimeout())) {
			int code = started.awaitExit();
			String how = Instant.now().isBefore(deadline) ? " (exit code " + code + ")."
					: " within " + this.settings.startTimeout().toSeconds() + " s.";
			throw new StartFailure("The embedded Neo4j did not start" + how, seeLog());
		}
		try {
			BoltProbe.awaitAnswer(access(uri(port)), () -> started.isAlive() && Instant.now().isBefore(deadline));
		}
		catch (Neo4jException ex) {
			started.stop(STOP_PATIENCE);
			throw new StartFailure("The embedded Neo4j started but did not answer (" + ex.getMessage() + ").", seeLog(),
					ex);
		}
		log.info("The embedded Neo4j (process {}) answers on port {}", started.pid(), port);
	}

	private synchronized ServerChild spawn() throws IOException {
		if (isClosing()) {
			throw stopped();
		}
		ServerChild started = ServerChild.spawn(this.jvm, this.record, this.home.initialPassword());
		this.child = started;
		return started;
	}

	/** Waits for the end of the process; false when it was our own doing. */
	private boolean endsByItself() throws InterruptedException {
		ServerChild current = this.child;
		int code = (current != null) ? current.awaitExit() : 0;
		if (isClosing()) {
			return false;
		}
		String problem = "The embedded Neo4j ended by itself with code " + code + ".";
		log.warn("{} {}", problem, seeLog());
		report(this.status.lost(problem));
		return true;
	}

	/**
	 * Starts the server again, as often as the limit allows; false when the application
	 * is stopping.
	 */
	private boolean relaunch(URI uri) throws IOException, InterruptedException {
		while (true) {
			Duration pause = this.restartLimit.next(Instant.now())
				.orElseThrow(
						() -> new StartFailure("The embedded Neo4j keeps ending and is not started again.", seeLog()));
			if (this.closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
				return false;
			}
			report(this.status.restarted());
			try {
				launch(uri.getPort());
				report(this.status.up());
				return true;
			}
			catch (StartFailure ex) {
				if (isClosing()) {
					return false;
				}
				log.warn("The embedded Neo4j could not be started again: {}", ex.getMessage());
			}
		}
	}

	/**
	 * Down is the last state: a start that ends while we close changes nothing any more.
	 */
	private synchronized void report(ServerStatus next) {
		if (this.status.state() != ServerStatus.State.DOWN) {
			this.status = next;
		}
	}

	private void giveUp(StartFailure failure) {
		report(this.status.down(failure.getMessage()));
		this.address.completeExceptionally(failure);
		if (!this.ready.completeExceptionally(failure) && !isClosing()) {
			log.error(failure.getMessage());
		}
	}

	/** Stops the server; whether it ran until then and stopped by itself. */
	boolean close() {
		ServerChild last;
		synchronized (this) {
			if (isClosing()) {
				return false;
			}
			this.closing.countDown();
			last = this.child;
		}
		want();
		giveUp(stopped());
		boolean ran = last != null && last.isAlive();
		boolean stopped = last != null && last.stop(this.recording ? RECORDING_PATIENCE : STOP_PATIENCE);
		if (stopped) {
			this.jvm.cache().adopt();
		}
		this.record.delete();
		return ran && stopped;
	}

	private boolean isClosing() {
		return this.closing.getCount() == 0;
	}

	private BoltAccess access(URI uri) {
		return new BoltAccess(uri, AuthTokens.basic("neo4j", this.home.password()));
	}

	private static URI uri(int port) {
		return URI.create("bolt://127.0.0.1:" + port);
	}

	private static StartFailure stopped() {
		return new StartFailure("The embedded Neo4j has been stopped.", "Start the application again.");
	}

	private String seeLog() {
		return "The last lines of " + this.home.log()
				+ " say why; the JVM's own messages are in the console logs beside it.";
	}

}
