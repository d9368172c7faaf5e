package dk.genvej.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.stereotype.Component;

/**
 * Whether the graph may be asked, and written to. Open as a rule; closed while the graph
 * comes up behind an application that answers already, and for writes at the end, so that
 * what is then said of the graph stays true.
 */
@Component
class GraphGate {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	/** Shared by all writes; the end of writing has it alone. */
	private final StampedLock writing = new StampedLock();

	private volatile long ended;

	private volatile @Nullable Closed closed;

	/** Keeps all waiting but the thread that starts the graph. */
	void close(Thread starter) {
		this.closed = new Closed(starter, new CountDownLatch(1), new CountDownLatch(1));
	}

	/** Lets through who only reads. */
	void openForReading() {
		Closed now = this.closed;
		if (now != null) {
			now.forReading().countDown();
		}
	}

	/** Lets all through. */
	void open() {
		Closed now = this.closed;
		this.closed = null;
		if (this.ended != 0) {
			this.writing.unlockWrite(this.ended);
			this.ended = 0;
		}
		if (now != null) {
			now.forReading().countDown();
			now.forWriting().countDown();
		}
	}

	/**
	 * Waits until the graph may be read.
	 * @throws ServiceUnavailableException when that takes too long
	 */
	void awaitReading() {
		Closed now = this.closed;
		if (now != null) {
			await(now, now.forReading());
		}
	}

	/**
	 * Writes, once the graph may be written to.
	 * @throws ServiceUnavailableException when that takes too long, or is over
	 */
	<T> T write(Supplier<T> work) {
		Closed now = this.closed;
		if (now != null) {
			await(now, now.forWriting());
		}
		long permit = this.writing.tryReadLock();
		if (permit == 0) {
			throw new ServiceUnavailableException("Genvej is stopping and takes no more changes.");
		}
		try {
			return work.get();
		}
		finally {
			this.writing.unlockRead(permit);
		}
	}

	/** Ends all writing until {@link #open}; false when a write goes on for too long. */
	boolean endWriting(Duration patience) throws InterruptedException {
		if (this.ended == 0) {
			this.ended = this.writing.tryWriteLock(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		return this.ended != 0;
	}

	private static void await(Closed closed, CountDownLatch latch) {
		if (Thread.currentThread() == closed.starter()) {
			return;
		}
		try {
			if (latch.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new ServiceUnavailableException("Neo4j is still starting; try again in a moment.");
	}

	private record Closed(Thread starter, CountDownLatch forReading, CountDownLatch forWriting) {
	}

}
