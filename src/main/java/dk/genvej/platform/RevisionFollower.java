package dk.genvej.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the copies of this process in step with the graph: one thread that reads the
 * revision log and hands the changes to every {@link Copy}, to all at the same time. Own
 * writes wake it at once; writes of other processes are seen within the polling interval.
 */
@Component
public class RevisionFollower implements SmartLifecycle, StartStep {

	private static final Logger log = LoggerFactory.getLogger(RevisionFollower.class);

	private static final Duration POLL = Duration.ofMillis(500);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final RevisionLog revisions;

	private final List<Copy> copies;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition woken = this.lock.newCondition();

	private final Condition advanced = this.lock.newCondition();

	private final ExecutorService threads = Executors
		.newThreadPerTaskExecutor(Thread.ofVirtual().name("copy-", 0).factory());

	private final CountDownLatch open = new CountDownLatch(1);

	private volatile boolean running;

	private volatile boolean poked;

	private volatile Thread thread = new Thread();

	RevisionFollower(RevisionLog revisions, List<Copy> copies) {
		this.revisions = revisions;
		this.copies = copies;
	}

	/** It is a step of the start; commands start it themselves. */
	@Override
	public boolean isAutoStartup() {
		return false;
	}

	@Override
	public Turn turn() {
		return Turn.FOLLOW;
	}

	/**
	 * Brings up what the first answers need, then follows in the background; the other
	 * copies come up there, once the application is open.
	 */
	@Override
	public void start() {
		follow(this.copies.stream().filter(Copy::isNeededToOpen).toList());
		this.running = true;
		this.thread = Thread.ofPlatform().name("revision-follower").daemon().start(this::run);
	}

	@Override
	public void stop() {
		this.running = false;
		poke();
		try {
			this.thread.join(PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Stops before word is left of how far it came. */
	@Override
	public int getPhase() {
		return GraphStart.PHASE + 1;
	}

	/**
	 * Waits until the copies have seen a write of this process, so that the writer's own
	 * next search finds it.
	 */
	@EventListener
	public void onCommitted(Graph.Committed committed) {
		if (!this.running) {
			return;
		}
		poke();
		this.lock.lock();
		try {
			long patience = PATIENCE.toNanos();
			while (this.running && patience > 0 && behind(committed.revision())) {
				patience = this.advanced.awaitNanos(patience);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean behind(long revision) {
		return this.copies.stream().anyMatch((copy) -> copy.revision() < revision);
	}

	/** The application is open: the rest may come up without keeping anybody waiting. */
	@EventListener(ApplicationReadyEvent.class)
	public void onReady() {
		this.open.countDown();
	}

	private void poke() {
		this.open.countDown();
		this.lock.lock();
		try {
			this.poked = true;
			this.woken.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void run() {
		awaitOpen();
		boolean following = true;
		while (this.running) {
			try {
				awaitWork();
				if (this.running) {
					follow(this.copies);
					if (!following) {
						log.info("Following the graph again");
					}
					following = true;
				}
			}
			catch (RuntimeException ex) {
				// Said once: it may take long, and is tried every second.
				if (following && this.running) {
					log.warn("Cannot follow the graph, trying again: {}", ex.getMessage());
				}
				following = false;
				pause();
			}
		}
	}

	private void awaitOpen() {
		try {
			if (!this.open.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				log.debug("Not told that the application is open: the copies come up all the same");
			}
			this.poked = true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void awaitWork() {
		this.lock.lock();
		try {
			if (!this.poked && this.running) {
				this.woken.awaitNanos(POLL.toNanos());
			}
			this.poked = false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void pause() {
		try {
			Thread.sleep(POLL);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void follow(List<Copy> some) {
		RevisionLog.State state = this.revisions.state();
		List<Future<?>> followed = some.stream()
			.<Future<?>>map((copy) -> this.threads.submit(() -> follow(copy, state)))
			.toList();
		for (Future<?> one : followed) {
			await(one);
		}
		this.lock.lock();
		try {
			this.advanced.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void follow(Copy copy, RevisionLog.State state) {
		if (!copy.belongsTo(state)) {
			copy.rebuild(state);
		}
		if (copy.revision() < state.revision()) {
			copy.apply(this.revisions.touched(copy.revision(), state.revision()), state.revision());
		}
	}

	private static void await(Future<?> one) {
		try {
			one.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException known) ? known : new IllegalStateException(ex.getCause());
		}
	}

	/**
	 * A copy of the graph that can be thrown away: a search index, a read model. Called
	 * by one thread at a time.
	 */
	public interface Copy {

		/** Whether the application opens only when this copy is up. */
		default boolean isNeededToOpen() {
			return false;
		}

		/** The revision this copy has reached; -1 for an empty one. */
		long revision();

		/** Whether this copy is one of the given graph, and not ahead of it. */
		boolean belongsTo(RevisionLog.State state);

		/**
		 * Opens this copy without asking the graph, which is known to be as it was left;
		 * false when the copy is not exactly that far.
		 */
		default boolean openAsLeft(RevisionLog.State left) {
			return belongsTo(left) && revision() == left.revision();
		}

		/** Makes the copy anew from the whole graph. */
		void rebuild(RevisionLog.State state);

		/**
		 * Takes changes over: the things are to be read anew, or dropped when they are
		 * gone.
		 * @param touched the things that changed
		 * @param reached the revision the copy has afterwards
		 */
		void apply(List<RevisionLog.Touched> touched, long reached);

	}

}
