package dk.genvej.statistics;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import dk.genvej.platform.InMemoryCopy;
import dk.genvej.platform.RevisionLog;
import dk.genvej.statistics.StatisticsGraph.TraitCount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How many of our own published cases have a trait. Counted by one query when first asked
 * and again when cases changed since, but never for more than a twentieth of the time:
 * until then the former counts stand.
 */
@Service
class OwnCases extends InMemoryCopy {

	private static final int SHARE_OF_TIME = 20;

	private final StatisticsGraph graph;

	private final ReentrantLock counting = new ReentrantLock();

	private volatile @Nullable Counts counts;

	private volatile boolean stale = true;

	OwnCases(StatisticsGraph graph) {
		this.graph = graph;
	}

	/** The counts of now, or of a moment ago while cases change without pause. */
	Counts counts() {
		Counts known = this.counts;
		if (known != null && (!this.stale || known.fixedUntil() - System.nanoTime() > 0)) {
			return known;
		}
		if (known != null && !this.counting.tryLock()) {
			return known;
		}
		if (known == null) {
			this.counting.lock();
		}
		try {
			return count();
		}
		finally {
			this.counting.unlock();
		}
	}

	private Counts count() {
		Counts known = this.counts;
		if (known != null && !this.stale) {
			return known;
		}
		// Before counting, so that a change meanwhile is counted next time.
		this.stale = false;
		long start = System.nanoTime();
		try {
			List<TraitCount> rows = this.graph.caseCounts();
			long took = Math.min(System.nanoTime() - start, Duration.ofSeconds(10).toNanos());
			Counts counted = Counts.of(rows, System.nanoTime() + SHARE_OF_TIME * took);
			this.counts = counted;
			return counted;
		}
		catch (RuntimeException ex) {
			this.stale = true;
			throw ex;
		}
	}

	@Override
	protected void readAll(long reached) {
		this.counts = null;
		this.stale = true;
	}

	@Override
	protected void readChanged(List<RevisionLog.Touched> touched, long reached) {
		if (touched.stream().anyMatch((thing) -> thing.type().equals("InnovationCase"))) {
			this.stale = true;
		}
	}

	/**
	 * Numbers of cases by trait.
	 *
	 * @param cases number of cases by trait and codes
	 * @param fixedUntil the counts stand until then, by {@link System#nanoTime()}
	 */
	record Counts(Map<Trait, Integer> cases, long fixedUntil) {

		static Counts of(List<TraitCount> rows, long fixedUntil) {
			Map<Trait, Integer> cases = new HashMap<>();
			rows.forEach((row) -> cases.put(new Trait(row.trait(), row.code(), row.other()), row.cases()));
			return new Counts(cases, fixedUntil);
		}

		/** All published cases. */
		int total() {
			return of("CASE", null, null);
		}

		/** Cases where a trait of a kind is stated at all. */
		int stated(String trait) {
			return of(trait, null, null);
		}

		/** Cases with a trait. */
		int of(String trait, @Nullable String code, @Nullable String other) {
			return this.cases.getOrDefault(new Trait(trait, code, other), 0);
		}

	}

	/**
	 * A trait of cases.
	 *
	 * @param trait its kind
	 * @param code its code
	 * @param other code of a second one
	 */
	record Trait(String trait, @Nullable String code, @Nullable String other) {
	}

}
