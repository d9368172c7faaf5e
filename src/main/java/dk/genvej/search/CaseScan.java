package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

import org.springframework.dao.QueryTimeoutException;

/**
 * Finds and scores all cases that match a question, as {@link Question#query} would by
 * Lucene: but word by word over a window of documents that stays in the processor's
 * cache, what a hit covers in the same pass, and the score only of what is a hit. Facets
 * need every hit, so that Lucene could not stop early either.
 */
final class CaseScan {

	/** Documents looked at together; a multiple of 64. */
	static final int WINDOW = 2048;

	/** As many bits. */
	static final int LONGS = WINDOW / Long.SIZE;

	private final Question question;

	private final IndexSearcher searcher;

	private final long end;

	private final Bm25 formula;

	private final WordScans words;

	private final List<ConceptScan> all = new ArrayList<>();

	private final List<ConceptScan> asked = new ArrayList<>();

	private final float least;

	private final long[] found = new long[LONGS];

	private final float[] covered = new float[WINDOW];

	private final float[] scores = new float[WINDOW];

	/**
	 * Prepares to look.
	 * @param end when to give up, in the time of {@link System#nanoTime}
	 */
	CaseScan(Question question, IndexSearcher searcher, long end) throws IOException {
		this.question = question;
		this.searcher = searcher;
		this.end = end;
		this.least = question.leastCovered();
		this.formula = new Bm25(searcher.collectionStatistics(Fields.CASE_WORDS));
		this.words = new WordScans(question.index(), this.formula);
		List<Concept> asked = question.asked();
		for (Concept concept : question.concepts()) {
			if (concept.known()) {
				ConceptScan scan = new ConceptScan(concept, this.words);
				this.all.add(scan);
				if (asked.contains(concept)) {
					this.asked.add(scan);
				}
			}
		}
	}

	/**
	 * Looks through the index.
	 * @throws QueryTimeoutException when it takes too long
	 */
	void run(Hits hits) throws IOException {
		if (!this.question.isEmpty() && this.question.isUnknown()) {
			return;
		}
		for (LeafReaderContext segment : this.searcher.getIndexReader().leaves()) {
			Columns columns = Columns.of(segment.reader());
			if (columns.cases().nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS) {
				FixedBitSet cases = living(columns.cases(), segment.reader().getLiveDocs());
				hits.open(segment, columns);
				if (this.question.isEmpty()) {
					take(cases, hits);
				}
				else {
					this.words.open(segment.ord, segment.reader());
					match(cases, columns.shares(this.formula), hits);
				}
				hits.close(columns);
			}
		}
	}

	private static FixedBitSet living(FixedBitSet cases, @org.jspecify.annotations.Nullable Bits live) {
		if (live == null) {
			return cases;
		}
		FixedBitSet living = cases.clone();
		live.applyMask(living, 0);
		return living;
	}

	private void take(FixedBitSet cases, Hits hits) throws IOException {
		long[] bits = cases.getBits();
		for (int from = 0; from < cases.length(); from += WINDOW) {
			keepTime();
			copy(bits, from);
			hits.add(from, this.found, this.scores);
		}
	}

	private void copy(long[] bits, int from) {
		int first = from / Long.SIZE;
		int some = Math.min(LONGS, bits.length - first);
		System.arraycopy(bits, first, this.found, 0, some);
		Arrays.fill(this.found, some, LONGS, 0);
	}

	private void match(FixedBitSet cases, float[] shares, Hits hits) throws IOException {
		int next = this.words.next();
		while (next != DocIdSetIterator.NO_MORE_DOCS) {
			keepTime();
			int from = next / WINDOW * WINDOW;
			this.words.read(from);
			this.all.forEach(ConceptScan::read);
			findIn(cases.getBits(), from);
			Arrays.fill(this.scores, 0);
			for (ConceptScan concept : this.all) {
				concept.score(this.found, shares, from, this.scores);
			}
			hits.add(from, this.found, this.scores);
			next = this.words.next();
		}
	}

	private void findIn(long[] cases, int from) {
		copy(cases, from);
		long[] matching = new long[LONGS];
		this.all.forEach((concept) -> concept.addTo(matching));
		boolean partly = this.least > 0;
		if (partly) {
			Arrays.fill(this.covered, 0);
			this.asked.forEach((concept) -> concept.cover(this.covered));
		}
		for (int i = 0; i < LONGS; i++) {
			long bits = this.found[i] & matching[i];
			for (long rest = bits; partly && rest != 0; rest &= rest - 1) {
				int place = Long.numberOfTrailingZeros(rest);
				if (this.covered[(i << 6) + place] < this.least) {
					bits &= ~(1L << place);
				}
			}
			this.found[i] = bits;
		}
	}

	private void keepTime() {
		if (System.nanoTime() > this.end) {
			throw new QueryTimeoutException("The search took longer than " + CaseSearch.TIME_LIMIT.toSeconds() + " s");
		}
	}

	/** Takes what is found, segment by segment and window by window. */
	interface Hits {

		/** A segment begins. */
		void open(LeafReaderContext segment, Columns columns) throws IOException;

		/**
		 * Hits of a window.
		 * @param from first document of the window, in the segment
		 * @param found the hits, a bit each
		 * @param scores their scores
		 */
		void add(int from, long[] found, float[] scores) throws IOException;

		/** The segment ends. */
		void close(Columns columns);

	}

}
