package dk.genvej.network;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.genvej.platform.RevisionFollower;
import dk.genvej.platform.RevisionLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;

/**
 * The networks of this process. Changes of the graph only mark what is to be read anew;
 * one thread reads it, joins the network anew and measures it, while answers come from
 * the one before. A network too large to measure at once is measured by a thread of its
 * own, so that ways through it are never old for that reason.
 */
@Service
class Networks implements RevisionFollower.Copy, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Networks.class);

	/** Steps that take about half a second. */
	private static final long AT_ONCE = 100_000_000;

	/** Changes beyond which reading everything is quicker. */
	private static final int MANY = 5000;

	/** Readings in a row before commits have to wait for one. */
	private static final int READS = 10;

	private static final Duration FRESH = Duration.ofMillis(250);

	private static final Duration FIRST = Duration.ofSeconds(20);

	private final NetworkGraph graph;

	private final RevisionLog log;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Condition published = this.lock.newCondition();

	private final Cache<Key, Measured> filtered = Caffeine.newBuilder().maximumSize(24).build();

	private final Set<RevisionLog.Touched> touched = new HashSet<>();

	private boolean all;

	private Roster roster = new Roster();

	private volatile long revision = -1;

	private volatile long reached = -1;

	private volatile String instance = "";

	private volatile boolean stopped;

	private volatile @Nullable Current current;

	private volatile @Nullable Measured measured;

	private @Nullable Thread follower;

	private @Nullable Thread measurer;

	Networks(NetworkGraph graph, RevisionLog log) {
		this.graph = graph;
		this.log = log;
	}

	/** The newest network: for ways through it. */
	Current current() {
		awaitFresh();
		Current now = this.current;
		if (now == null) {
			throw new QueryTimeoutException("The network is still being read; try again in a moment.");
		}
		return now;
	}

	/**
	 * The whole network with its measures, those of a moment ago while they are renewed.
	 */
	Measured measured() {
		awaitFresh();
		Measured now = this.measured;
		if (now == null) {
			throw new QueryTimeoutException("The network is still being read; try again in a moment.");
		}
		return now;
	}

	/**
	 * The network of some cases and organisations.
	 * @param filter which, normalised
	 * @param minWeight least number of shared cases that joins two organisations
	 */
	Measured measured(NetworkFilter filter, int minWeight) {
		Measured whole = measured();
		if (minWeight == 1 && filter.equals(NetworkFilter.NONE.normalised(Set.of()))) {
			return whole;
		}
		return this.filtered.get(new Key(whole.revision(), filter, minWeight), (key) -> {
			Network network = Network.of(whole.sheet(), filter, minWeight);
			return new Measured(whole.revision(), whole.sheet(), network, Measures.of(network, 4 * AT_ONCE));
		});
	}

	@Override
	public long revision() {
		return this.revision;
	}

	@Override
	public boolean belongsTo(RevisionLog.State state) {
		return this.instance.equals(state.instance()) && this.revision <= state.revision();
	}

	@Override
	public void rebuild(RevisionLog.State state) {
		mark(List.of(), true, state.revision());
		this.instance = state.instance();
	}

	@Override
	public void apply(List<RevisionLog.Touched> things, long upTo) {
		mark(things.stream()
			.filter((thing) -> thing.type().equals("InnovationCase") || thing.type().equals("Organisation"))
			.toList(), false, upTo);
	}

	private void mark(List<RevisionLog.Touched> things, boolean everything, long upTo) {
		this.lock.lock();
		try {
			this.touched.addAll(things);
			this.all |= everything || this.touched.size() > MANY;
			this.revision = upTo;
			if (this.follower == null) {
				this.follower = Thread.ofPlatform().name("network").daemon().start(this::follow);
			}
			this.changed.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void awaitFresh() {
		long wanted = this.revision;
		if (this.reached >= wanted && this.measured != null) {
			return;
		}
		long patience = ((this.measured != null) ? FRESH : FIRST).toNanos();
		this.lock.lock();
		try {
			while ((this.reached < wanted || this.measured == null) && patience > 0 && !this.stopped) {
				patience = this.published.awaitNanos(patience);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void follow() {
		while (!this.stopped) {
			try {
				followOn(take());
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				logger.warn("Cannot read the network, trying again: {}", ex.getMessage());
				this.reached = -1;
				this.all = true;
				pause();
			}
		}
	}

	// What is read while others write may hold a bit of what they wrote. Reads on until
	// nothing is left, at last while commits wait: what is joined is one revision.
	private void followOn(Work first) {
		boolean different = read(first);
		long upTo = first.revision();
		for (int i = 1; i < READS && this.log.state().revision() > upTo; i++) {
			Work later = later(upTo, this.log.state().revision());
			different |= read(later);
			upTo = later.revision();
		}
		if (this.log.state().revision() > upTo) {
			long from = upTo;
			upTo = this.graph.still((revision) -> {
				read(later(from, revision));
				return revision;
			});
			different = true;
		}
		if (different || this.current == null) {
			join(upTo);
		}
		finish(upTo);
	}

	private Work later(long from, long to) {
		return new Work(false, Set.copyOf(this.log.touched(from, to)), to);
	}

	private Work take() throws InterruptedException {
		this.lock.lock();
		try {
			while (!this.all && this.touched.isEmpty() && this.reached >= this.revision) {
				this.changed.await();
			}
			Work work = new Work(this.all, Set.copyOf(this.touched), this.revision);
			this.all = false;
			this.touched.clear();
			return work;
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean read(Work work) {
		if (work.all()) {
			this.roster = this.graph.everything();
			return true;
		}
		boolean different = false;
		List<String> organisations = slugs(work, "Organisation");
		for (Member member : this.graph.organisations(organisations).values()) {
			different |= this.roster.put(member);
		}
		List<String> cases = slugs(work, "InnovationCase");
		var found = this.graph.cases(cases);
		for (String slug : cases) {
			var row = found.get(slug);
			different |= (row != null) ? this.roster.put(row) : this.roster.remove(slug);
		}
		return different;
	}

	private static List<String> slugs(Work work, String type) {
		return work.touched()
			.stream()
			.filter((thing) -> thing.type().equals(type))
			.map(RevisionLog.Touched::slug)
			.sorted()
			.toList();
	}

	private void join(long upTo) {
		Roster.Sheet sheet = this.roster.sheet();
		Network network = Network.of(sheet, NetworkFilter.NONE, 1);
		Current now = new Current(upTo, sheet, network);
		this.current = now;
		Measured before = this.measured;
		boolean small = ShortestPaths.steps(network) <= AT_ONCE;
		if (small || before == null) {
			this.measured = new Measured(upTo, sheet, network, Measures.of(network, AT_ONCE));
		}
		if (!small) {
			measureLater();
		}
	}

	private void finish(long upTo) {
		this.lock.lock();
		try {
			this.reached = Math.max(this.reached, upTo);
			this.published.signalAll();
		}
		finally {
			this.lock.unlock();
		}
	}

	private void measureLater() {
		Thread running = this.measurer;
		if (running == null || !running.isAlive()) {
			this.measurer = Thread.ofPlatform().name("network-measures").daemon().start(this::measure);
		}
	}

	// Goes on until the newest network is measured: changes meanwhile cost no more than
	// another round.
	private void measure() {
		Current now = this.current;
		while (now != null && !this.stopped) {
			long start = System.nanoTime();
			Measures measures = Measures.of(now.network(), Long.MAX_VALUE);
			this.measured = new Measured(now.revision(), now.sheet(), now.network(), measures);
			logger.info("Measured {} organisations and {} pairs of revision {} in {} s", now.network().size(),
					now.network().edges(), now.revision(),
					TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / 1000.0);
			Current newest = this.current;
			now = (newest != now) ? newest : null;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(FRESH);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void destroy() {
		this.stopped = true;
		this.lock.lock();
		try {
			this.published.signalAll();
			if (this.follower != null) {
				this.follower.interrupt();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * The newest network.
	 *
	 * @param revision revision of the graph it was read at
	 * @param sheet all organisations and cases
	 * @param network those that share cases
	 */
	record Current(long revision, Roster.Sheet sheet, Network network) {
	}

	/**
	 * A network with its measures.
	 *
	 * @param revision revision of the graph it was read at
	 * @param sheet all organisations and cases
	 * @param network the network
	 * @param measures its measures
	 */
	record Measured(long revision, Roster.Sheet sheet, Network network, Measures measures) {
	}

	private record Work(boolean all, Set<RevisionLog.Touched> touched, long revision) {
	}

	private record Key(long revision, NetworkFilter filter, int minWeight) {
	}

}
