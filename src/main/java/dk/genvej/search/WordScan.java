package dk.genvej.search;

import java.util.Arrays;

import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/**
 * A word of a query in a window of documents: its terms count as one, whose frequency is
 * the sum of theirs, as in Lucene's {@code SynonymQuery}.
 */
final class WordScan {

	private final float weight;

	private final float[] frequencies = new float[CaseScan.WINDOW];

	/** Documents of the window that have the word, a bit each. */
	private final long[] found = new long[CaseScan.LONGS];

	/** Those that have a term that is no guess. */
	private final long[] firm = new long[CaseScan.LONGS];

	private boolean empty = true;

	/**
	 * A word.
	 * @param weight what its most frequent term says
	 */
	WordScan(float weight) {
		this.weight = weight;
	}

	/** Forgets the window before. */
	void clear() {
		if (!this.empty) {
			Arrays.fill(this.frequencies, 0);
			Arrays.fill(this.found, 0);
			Arrays.fill(this.firm, 0);
			this.empty = true;
		}
	}

	/** Adds documents of a term. */
	void add(DocAndFloatFeatureBuffer term, int from, float weight, boolean noGuess) {
		this.empty = false;
		long[] bits = noGuess ? this.firm : this.found;
		int[] docs = term.docs;
		float[] often = term.features;
		for (int i = 0; i < term.size; i++) {
			int place = docs[i] - from;
			this.frequencies[place] += weight * often[i];
			bits[place >> 6] |= 1L << place;
		}
	}

	/** Adds documents of a term that stands in many. */
	void add(HeavyTerm term, int from, float weight, boolean noGuess) {
		this.empty = false;
		add(this.frequencies, term.frequencies(), from, Math.min(CaseScan.WINDOW, term.frequencies().length - from),
				weight);
		int end = from + CaseScan.WINDOW;
		for (int i = place(term.most(), from); i < term.most().length && term.most()[i] < end; i++) {
			this.frequencies[term.most()[i] - from] += weight * term.mostOften()[i];
		}
		long[] documents = term.documents().getBits();
		long[] bits = noGuess ? this.firm : this.found;
		int first = from >> 6;
		int some = Math.min(CaseScan.LONGS, documents.length - first);
		for (int i = 0; i < some; i++) {
			bits[i] |= documents[first + i];
		}
	}

	private static int place(int[] documents, int from) {
		int place = Arrays.binarySearch(documents, from);
		return (place < 0) ? -place - 1 : place;
	}

	// A loop of this shape is compiled to several numbers a step.
	private static void add(float[] sums, byte[] often, int from, int size, float weight) {
		for (int i = 0; i < size; i++) {
			sums[i] += weight * often[from + i];
		}
	}

	/** Ends the window: all terms have been added. */
	void close() {
		for (int i = 0; i < this.found.length && !this.empty; i++) {
			this.found[i] |= this.firm[i];
		}
	}

	/** Documents of the window that have the word, a bit each. */
	long[] found() {
		return this.found;
	}

	/** Those that have a term of it that is no guess. */
	long[] firm() {
		return this.firm;
	}

	/** Whether no document of the window has it. */
	boolean isEmpty() {
		return this.empty;
	}

	/**
	 * The score of a document that has it.
	 * @param place its place in the window
	 * @param share what a frequency counts in it
	 * @param boost how much the word counts
	 */
	float score(int place, float share, float boost) {
		float most = this.weight * boost;
		return most - most / (1f + this.frequencies[place] * share);
	}

	/**
	 * Adds the scores of all documents of the window; nothing to those that do not have
	 * it. A loop of this shape is compiled to several documents a step.
	 * @param shares what a frequency counts in each document of the segment
	 * @param from first document of the window
	 */
	void addScores(float[] shares, int from, float boost, float[] scores) {
		int size = Math.min(scores.length, shares.length - from);
		float most = this.weight * boost;
		float[] often = this.frequencies;
		for (int i = 0; i < size; i++) {
			scores[i] += most - most / (1f + often[i] * shares[from + i]);
		}
	}

	/** As {@link #addScores(float[], int, float, float[])}, into the best and the sum. */
	void addScores(float[] shares, int from, float boost, float[] best, float[] sum) {
		int size = Math.min(sum.length, shares.length - from);
		float most = this.weight * boost;
		float[] often = this.frequencies;
		for (int i = 0; i < size; i++) {
			float score = most - most / (1f + often[i] * shares[from + i]);
			sum[i] += score;
			best[i] = Math.max(best[i], score);
		}
	}

}
