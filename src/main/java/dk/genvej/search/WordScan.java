package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A word of a query, read from the index window by window: its terms count as one, whose
 * frequency is the sum of theirs, as in Lucene's {@code SynonymQuery}.
 */
final class WordScan {

	private static final BytesRef PSEUDO = new BytesRef("word");

	private final IndexTerms terms;

	private final List<Wanted> wanted = new ArrayList<>();

	private final Similarity.SimScorer scorer;

	private final List<Reading> readings = new ArrayList<>();

	private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

	private final float[] frequencies = new float[CaseScan.WINDOW];

	/** Documents of the window that have the word, a bit each. */
	private final long[] found = new long[CaseScan.WINDOW / Long.SIZE];

	/** Those that have a term that is no guess. */
	private final long[] firm = new long[CaseScan.WINDOW / Long.SIZE];

	private boolean empty = true;

	/**
	 * A word.
	 * @param word its terms with their weights
	 * @param firmly those that are no guess
	 * @param boost how much it counts
	 */
	WordScan(Map<String, Float> word, Set<String> firmly, float boost, IndexTerms terms, CollectionStatistics field)
			throws IOException {
		this.terms = terms;
		int documents = 1;
		for (Map.Entry<String, Float> term : word.entrySet()) {
			documents = Math.max(documents, terms.frequency(term.getKey()));
			this.wanted.add(new Wanted(term.getKey(), term.getValue(), firmly.contains(term.getKey())));
		}
		this.scorer = LiveIndex.SIMILARITY.scorer(boost, field, new TermStatistics(PSEUDO, documents, documents));
	}

	/** Goes to the start of a segment. */
	void open(int segment) throws IOException {
		this.readings.clear();
		for (Wanted each : this.wanted) {
			PostingsEnum postings = this.terms.postings(each.term(), segment);
			if (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
				this.readings.add(new Reading(postings, each.weight(), each.firm()));
			}
		}
	}

	/** The next document of any of its terms. */
	int next() {
		int next = DocIdSetIterator.NO_MORE_DOCS;
		for (Reading reading : this.readings) {
			next = Math.min(next, reading.postings().docID());
		}
		return next;
	}

	/** Reads the window that begins at a document. */
	void read(int from) throws IOException {
		if (!this.empty) {
			Arrays.fill(this.frequencies, 0);
			Arrays.fill(this.found, 0);
			Arrays.fill(this.firm, 0);
			this.empty = true;
		}
		for (Reading reading : this.readings) {
			if (reading.postings().docID() < from + CaseScan.WINDOW) {
				read(reading, from, reading.firm() ? this.firm : this.found);
				this.empty = false;
			}
		}
		for (int i = 0; i < this.found.length && !this.empty; i++) {
			this.found[i] |= this.firm[i];
		}
	}

	private void read(Reading reading, int from, long[] bits) throws IOException {
		float weight = reading.weight();
		while (true) {
			reading.postings().nextPostings(from + CaseScan.WINDOW, this.buffer);
			int size = this.buffer.size;
			if (size == 0) {
				return;
			}
			int[] docs = this.buffer.docs;
			float[] features = this.buffer.features;
			for (int i = 0; i < size; i++) {
				int place = docs[i] - from;
				this.frequencies[place] += weight * features[i];
				bits[place >> 6] |= 1L << place;
			}
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
	 * @param place place of the document in the window
	 * @param length its length, as the index keeps it
	 */
	float score(int place, byte length) {
		return this.scorer.score(this.frequencies[place], length);
	}

	private record Wanted(String term, float weight, boolean firm) {
	}

	private record Reading(PostingsEnum postings, float weight, boolean firm) {
	}

}
