package dk.genvej.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes the hits of a search: those that the filter lets through go to the pages and are
 * counted, and the best of all tell whether there is an answer.
 */
final class CaseHits implements CaseScan.Hits {

	private final Pages pages;

	private final FacetCounts counts;

	private final boolean counting;

	private final @Nullable Weight filter;

	private final @Nullable TopScores best;

	private final long[] kept = new long[CaseScan.LONGS];

	private int total;

	private @Nullable FixedBitSet allowed;

	private @Nullable FixedBitSet fitting;

	private FixedBitSet found = new FixedBitSet(0);

	/**
	 * Nothing yet.
	 * @param counting whether facets are asked for
	 * @param filter what hits must be beside their traits; null when they may be anything
	 * @param apart whether the best of all hits are others than the first of the pages
	 */
	CaseHits(Pages pages, FacetCounts counts, boolean counting, @Nullable Weight filter, boolean apart) {
		this.pages = pages;
		this.counts = counts;
		this.counting = counting;
		this.filter = filter;
		this.best = apart ? new TopScores(Ranking.WINDOW) : null;
	}

	@Override
	public void open(LeafReaderContext segment, Columns columns) throws IOException {
		int size = columns.cases().length();
		this.allowed = (this.filter != null) ? allowed(this.filter, segment, size) : null;
		this.fitting = this.counts.fitting(columns);
		this.found = new FixedBitSet(size);
		if (this.best != null) {
			this.best.open(segment, columns);
		}
		this.pages.open(segment, columns);
	}

	private static FixedBitSet allowed(Weight filter, LeafReaderContext segment, int size) throws IOException {
		FixedBitSet allowed = new FixedBitSet(size);
		Scorer scorer = filter.scorer(segment);
		if (scorer != null) {
			allowed.or(scorer.iterator());
		}
		return allowed;
	}

	@Override
	public void add(int from, long[] hits, float[] scores) throws IOException {
		if (this.best != null) {
			this.best.add(from, hits, scores);
		}
		long[] all = this.found.getBits();
		int first = from / Long.SIZE;
		int some = Math.min(hits.length, all.length - first);
		Arrays.fill(this.kept, some, this.kept.length, 0);
		for (int i = 0; i < some; i++) {
			long bits = hits[i] & bits(this.allowed, first + i);
			all[first + i] = bits;
			this.kept[i] = bits & bits(this.fitting, first + i);
			this.total += Long.bitCount(this.kept[i]);
		}
		this.pages.add(from, this.kept, scores);
	}

	private static long bits(@Nullable FixedBitSet set, int i) {
		return (set != null) ? set.getBits()[i] : -1;
	}

	@Override
	public void close(Columns columns) {
		if (this.counting) {
			this.counts.count(columns, this.found, this.fitting);
		}
	}

	/** Number of hits. */
	int total() {
		return this.total;
	}

	/** The best of all hits, whatever the filter. */
	List<FieldDoc> best() {
		return (this.best != null) ? this.best.hits() : this.pages.first();
	}

}
