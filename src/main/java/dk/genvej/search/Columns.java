package dk.genvej.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a search needs to know of every case of a segment, held in memory column by
 * column: a set of bits for each trait makes counting a matter of few operations. About
 * 18 bytes a document. A segment never changes, so it is read once, and forgotten when
 * the segment is.
 */
final class Columns {

	private static final Map<IndexReader.CacheKey, Columns> HELD = new ConcurrentHashMap<>();

	private final FixedBitSet cases;

	private final byte[] lengths;

	private final int[] slugs;

	private final @Nullable FixedBitSet[] traits;

	private final Map<Integer, FixedBitSet> years;

	private volatile Shares shares = new Shares(Float.NaN, new float[0]);

	private Columns(FixedBitSet cases, byte[] lengths, int[] slugs, @Nullable FixedBitSet[] traits,
			Map<Integer, FixedBitSet> years) {
		this.cases = cases;
		this.lengths = lengths;
		this.slugs = slugs;
		this.traits = traits;
		this.years = years;
	}

	/** The columns of a segment. */
	static Columns of(LeafReader segment) {
		IndexReader.CacheHelper core = segment.getCoreCacheHelper();
		return HELD.computeIfAbsent(core.getKey(), (key) -> {
			try {
				core.addClosedListener(HELD::remove);
				return read(segment);
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The search index cannot be read", ex);
			}
		});
	}

	private static Columns read(LeafReader segment) throws IOException {
		int size = segment.maxDoc();
		FixedBitSet cases = new FixedBitSet(size);
		PostingsEnum all = segment.postings(new Term(Fields.TYPE, Documents.CASE), PostingsEnum.NONE);
		if (all != null) {
			cases.or(all);
		}
		byte[] lengths = new byte[size];
		NumericDocValues norms = segment.getNormValues(Fields.CASE_WORDS);
		while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			lengths[norms.docID()] = (byte) norms.longValue();
		}
		int[] slugs = new int[size];
		SortedDocValues slug = DocValues.getSorted(segment, Fields.SLUG);
		while (slug.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			slugs[slug.docID()] = slug.ordValue();
		}
		@Nullable FixedBitSet[] traits = new @Nullable FixedBitSet[Long.SIZE];
		NumericDocValues bits = DocValues.getNumeric(segment, Fields.TRAITS);
		while (bits.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			for (long rest = bits.longValue(); rest != 0; rest &= rest - 1) {
				int trait = Long.numberOfTrailingZeros(rest);
				FixedBitSet having = traits[trait];
				if (having == null) {
					having = new FixedBitSet(size);
					traits[trait] = having;
				}
				having.set(bits.docID());
			}
		}
		Map<Integer, FixedBitSet> years = new TreeMap<>(Comparator.reverseOrder());
		NumericDocValues year = DocValues.getNumeric(segment, Fields.YEAR);
		while (year.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
			years.computeIfAbsent((int) year.longValue(), (key) -> new FixedBitSet(size)).set(year.docID());
		}
		return new Columns(cases, lengths, slugs, traits, years);
	}

	/** The documents that are cases; deleted ones are still among them. */
	FixedBitSet cases() {
		return this.cases;
	}

	/** The place of each document's slug among all of the segment. */
	int[] slugs() {
		return this.slugs;
	}

	/** The documents that have a trait, by its bit; null where none has. */
	@Nullable FixedBitSet[] traits() {
		return this.traits;
	}

	/** The documents of a year, the latest first. */
	Map<Integer, FixedBitSet> years() {
		return this.years;
	}

	/**
	 * What a frequency counts in each document; reckoned anew when the average length
	 * changes.
	 */
	float[] shares(Bm25 formula) {
		Shares now = this.shares;
		if (now.averageLength() != formula.averageLength()) {
			now = new Shares(formula.averageLength(), formula.shares(this.lengths));
			this.shares = now;
		}
		return now.all();
	}

	/** The documents that have any of some traits. */
	FixedBitSet having(long any) {
		FixedBitSet having = new FixedBitSet(this.cases.length());
		for (long rest = any; rest != 0; rest &= rest - 1) {
			FixedBitSet one = this.traits[Long.numberOfTrailingZeros(rest)];
			if (one != null) {
				having.or(one);
			}
		}
		return having;
	}

	private record Shares(float averageLength, float[] all) {
	}

}
