package dk.genvej.search;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searches of the seed data in memory, by the judged queries in turn: what a search costs
 * that finds little. Each figure is the mean of all queries.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class SearchBench {

	private static final int TYPED = 4;

	private final SeedIndex seed = SeedIndex.shared();

	private final CaseSearch search = this.seed.caseSearch();

	private final Suggestions suggestions = this.seed.suggestions();

	private final List<String> queries = new RelevanceBench().queries()
		.stream()
		.map(RelevanceBench.Judged::text)
		.toList();

	private int turn;

	/** First page with facets and highlights. */
	@Benchmark
	public Object findCases() {
		return find(true);
	}

	/** The same without facets and highlights. */
	@Benchmark
	public Object findHits() {
		return find(false);
	}

	/** What the first letters of a query may become. */
	@Benchmark
	public Object suggest() {
		String query = next();
		return this.suggestions.of(query.substring(0, Math.min(TYPED, query.length())), 8);
	}

	private Object find(boolean all) {
		return this.search
			.search(new CaseSearch.Request(next(), CaseFilter.NONE, CaseSort.RELEVANCE, 10, null, all, all));
	}

	private String next() {
		return this.queries.get(this.turn++ % this.queries.size());
	}

}
