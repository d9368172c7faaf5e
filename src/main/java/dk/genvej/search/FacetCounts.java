package dk.genvej.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.genvej.platform.Text;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Lets hits through that have the selected traits, and counts hits by trait. A hit that
 * fails in one facet only counts for that facet's siblings, so that selecting a value
 * does not hide what else there is to select.
 */
final class FacetCounts {

	private final Traits traits;

	private final CaseFilter filter;

	/** The selected traits of each facet; 0 lets all through. */
	private final long[] selected;

	private final int[] counts = new int[Long.SIZE];

	private final Map<Integer, int[]> years = new TreeMap<>(Comparator.reverseOrder());

	FacetCounts(Traits traits, CaseFilter filter) {
		this.traits = traits;
		this.filter = filter;
		this.selected = traits.dimensions().stream().mapToLong((each) -> selection(each, filter)).toArray();
	}

	private static long selection(Traits.Dimension dimension, CaseFilter filter) {
		List<String> codes = filter.selected(dimension.name());
		return codes.contains("ALL") ? 0 : dimension.bits(codes);
	}

	/**
	 * The documents of a segment that fit what is selected.
	 * @return null when nothing is selected
	 */
	@Nullable FixedBitSet fitting(Columns columns) {
		return fitting(columns, null);
	}

	// Null leaves out no facet, an empty name the years.
	private @Nullable FixedBitSet fitting(Columns columns, @Nullable String leftOut) {
		FixedBitSet fitting = null;
		for (int i = 0; i < this.selected.length; i++) {
			if (this.selected[i] != 0 && !this.traits.dimensions().get(i).name().equals(leftOut)) {
				fitting = both(fitting, columns.having(this.selected[i]));
			}
		}
		return (this.filter.selectsYears() && !"".equals(leftOut)) ? both(fitting, inYears(columns)) : fitting;
	}

	private FixedBitSet inYears(Columns columns) {
		FixedBitSet fitting = new FixedBitSet(columns.cases().length());
		columns.years().forEach((year, having) -> {
			if (this.filter.hasYear(year)) {
				fitting.or(having);
			}
		});
		return fitting;
	}

	private static FixedBitSet both(@Nullable FixedBitSet one, FixedBitSet other) {
		if (one != null) {
			other.and(one);
		}
		return other;
	}

	/**
	 * Counts the hits of a segment.
	 * @param found hits, whatever traits they have
	 * @param fitting what {@link #fitting(Columns)} told; of no use afterwards
	 */
	void count(Columns columns, FixedBitSet found, @Nullable FixedBitSet fitting) {
		FixedBitSet hits = among(found, fitting);
		for (int i = 0; i < this.selected.length; i++) {
			Traits.Dimension dimension = this.traits.dimensions().get(i);
			FixedBitSet counted = (this.selected[i] == 0) ? hits : among(found, fitting(columns, dimension.name()));
			for (int trait = dimension.first(); trait < dimension.end(); trait++) {
				FixedBitSet having = columns.traits()[trait];
				if (having != null) {
					this.counts[trait] += (int) FixedBitSet.intersectionCount(counted, having);
				}
			}
		}
		FixedBitSet counted = this.filter.selectsYears() ? among(found, fitting(columns, "")) : hits;
		columns.years().forEach((year, having) -> {
			int count = (int) FixedBitSet.intersectionCount(counted, having);
			if (count > 0) {
				this.years.computeIfAbsent(year, (key) -> new int[1])[0] += count;
			}
		});
	}

	private static FixedBitSet among(FixedBitSet found, @Nullable FixedBitSet fitting) {
		return (fitting != null) ? both(found, fitting) : found;
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
