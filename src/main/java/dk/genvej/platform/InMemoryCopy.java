package dk.genvej.platform;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.dao.QueryTimeoutException;

/**
 * A copy of the graph that is held in memory: it goes with the process and is read anew
 * at each start.
 */
public abstract class InMemoryCopy implements RevisionFollower.Copy {

	private static final Duration FIRST = Duration.ofSeconds(20);

	private final CountDownLatch read = new CountDownLatch(1);

	private volatile long revision = -1;

	private volatile String instance = "";

	@Override
	public final long revision() {
		return this.revision;
	}

	@Override
	public final boolean belongsTo(RevisionLog.State state) {
		return this.instance.equals(state.instance()) && this.revision <= state.revision();
	}

	@Override
	public final void rebuild(RevisionLog.State state) {
		readAll(state.revision());
		this.instance = state.instance();
		this.revision = state.revision();
		this.read.countDown();
	}

	/**
	 * Waits for the first reading, which goes on while the first requests come.
	 * @throws QueryTimeoutException when it takes too long
	 */
	protected final void awaitRead() {
		try {
			if (!this.read.await(FIRST.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new QueryTimeoutException("This is still being read from the graph; try again in a moment.");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new QueryTimeoutException("Interrupted while waiting for the graph to be read.", ex);
		}
	}

	@Override
	public final void apply(List<RevisionLog.Touched> touched, long reached) {
		readChanged(touched, reached);
		this.revision = reached;
	}

	/**
	 * Reads all of it.
	 * @param reached the revision that it then has
	 */
	protected abstract void readAll(long reached);

	/**
	 * Takes changes over.
	 * @param touched the things that changed
	 * @param reached the revision that it then has
	 */
	protected abstract void readChanged(List<RevisionLog.Touched> touched, long reached);

}
