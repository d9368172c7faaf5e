package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.genvej.platform.Text;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Lets hits through that have the selected traits, and counts by trait on the way. A hit
 * that fails in one facet only counts for that facet's siblings, so that selecting a
 * value does not hide what else there is to select. One pass, one number read a hit.
 */
final class FacetCounts implements Collector {

	private final Traits traits;

	private final CaseFilter filter;

	private final Collector hits;

	private final boolean counting;

	private final long[] selected;

	private final int[] counts = new int[Long.SIZE];

	private final Map<Integer, int[]> years = new TreeMap<>(Comparator.reverseOrder());

	FacetCounts(Traits traits, CaseFilter filter, Collector hits, boolean counting) {
		this.traits = traits;
		this.filter = filter;
		this.hits = hits;
		this.counting = counting;
		this.selected = traits.dimensions().stream().mapToLong((each) -> selection(each, filter)).toArray();
	}

	// 0 lets all through.
	private static long selection(Traits.Dimension dimension, CaseFilter filter) {
		List<String> codes = filter.selected(dimension.name());
		return codes.contains("ALL") ? 0 : dimension.bits(codes);
	}

	@Override
	public ScoreMode scoreMode() {
		return this.hits.scoreMode();
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		LeafCollector inner = this.hits.getLeafCollector(context);
		NumericDocValues bits = DocValues.getNumeric(context.reader(), Fields.TRAITS);
		NumericDocValues year = DocValues.getNumeric(context.reader(), Fields.YEAR);
		return new FilterLeafCollector(inner) {

			@Override
			public void setScorer(Scorable scorer) throws IOException {
				inner.setScorer(scorer);
			}

			@Override
			public void collect(int doc) throws IOException {
				long traits = bits.advanceExact(doc) ? bits.longValue() : 0;
				boolean dated = year.advanceExact(doc);
				if (take(traits, dated ? (int) year.longValue() : null)) {
					inner.collect(doc);
				}
			}

		};
	}

	private boolean take(long traits, @Nullable Integer year) {
		boolean rightYear = !this.filter.selectsYears() || (year != null && this.filter.hasYear(year));
		int failed = rightYear ? 0 : 1;
		int where = -1;
		for (int i = 0; i < this.selected.length; i++) {
			if (this.selected[i] != 0 && (this.selected[i] & traits) == 0) {
				failed++;
				where = i;
			}
		}
		if (this.counting && failed <= 1) {
			count(traits, year, failed == 0, where);
		}
		return failed == 0;
	}

	// where is the facet that failed; -1 when it is the year, or none.
	private void count(long traits, @Nullable Integer year, boolean hit, int where) {
		long counted = traits;
		if (!hit) {
			counted = (where < 0) ? 0 : traits & mask(this.traits.dimensions().get(where));
		}
		while (counted != 0) {
			this.counts[Long.numberOfTrailingZeros(counted)]++;
			counted &= counted - 1;
		}
		if (year != null && (hit || where < 0)) {
			this.years.computeIfAbsent(year, (key) -> new int[1])[0]++;
		}
	}

	private static long mask(Traits.Dimension dimension) {
		return ((1L << dimension.codes().size()) - 1) << dimension.first();
	}

	/** The facets, each with its values that some hit has, or that are selected. */
	List<CaseSearchConnection.Facet> facets() {
		List<CaseSearchConnection.Facet> facets = new ArrayList<>();
		for (Traits.Dimension dimension : this.traits.dimensions()) {
			List<String> chosen = this.filter.selected(dimension.name());
			List<CaseSearchConnection.FacetBucket> buckets = new ArrayList<>();
			for (int i = 0; i < dimension.codes().size(); i++) {
				String code = dimension.codes().get(i);
				int count = this.counts[dimension.first() + i];
				if (count > 0 || chosen.contains(code)) {
					buckets.add(new CaseSearchConnection.FacetBucket(code, dimension.labels().get(i), count,
							chosen.contains(code)));
				}
			}
			buckets.sort(Comparator.comparingInt(CaseSearchConnection.FacetBucket::count).reversed());
			facets.add(new CaseSearchConnection.Facet(dimension.name(), buckets));
		}
		facets.add(new CaseSearchConnection.Facet("year", yearBuckets()));
		return facets;
	}

	private List<CaseSearchConnection.FacetBucket> yearBuckets() {
		List<CaseSearchConnection.FacetBucket> buckets = new ArrayList<>();
		this.years.forEach((year, count) -> {
			String code = String.valueOf(year);
			boolean chosen = this.filter.selectsYears() && this.filter.hasYear(year);
			buckets.add(new CaseSearchConnection.FacetBucket(code, new Text(code, code), count[0], chosen));
		});
		return buckets;
	}

}
