package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;

/** All ways of a concept to match, read window by window. */
final class ConceptScan {

	private static final int LONGS = CaseScan.WINDOW / Long.SIZE;

	private final Concept concept;

	private final List<WordScan> words = new ArrayList<>();

	private final List<WayScan> ways = new ArrayList<>();

	private final long[] found = new long[LONGS];

	private final long[] firm = new long[LONGS];

	ConceptScan(Concept concept, IndexTerms terms, CollectionStatistics field) throws IOException {
		this.concept = concept;
		if (!concept.single().isEmpty()) {
			add(List.of(concept.single()), concept.firmly(), concept.boost(), false, terms, field);
		}
		for (Way way : concept.together()) {
			add(way.words(), Set.of(), way.boostOfWord() * concept.boost(), way.firm(), terms, field);
		}
	}

	private void add(List<Map<String, Float>> all, Set<String> firmly, float boost, boolean whollyFirm,
			IndexTerms terms, CollectionStatistics field) throws IOException {
		List<WordScan> parts = new ArrayList<>();
		for (Map<String, Float> word : all) {
			parts.add(new WordScan(word, firmly, boost, terms, field));
		}
		this.words.addAll(parts);
		this.ways.add(new WayScan(List.copyOf(parts), whollyFirm));
	}

	/** Goes to the start of a segment. */
	void open(int segment) throws IOException {
		for (WordScan word : this.words) {
			word.open(segment);
		}
	}

	/** The next document that may match. */
	int next() {
		int next = DocIdSetIterator.NO_MORE_DOCS;
		for (WordScan word : this.words) {
			next = Math.min(next, word.next());
		}
		return next;
	}

	/** Reads the window that begins at a document. */
	void read(int from) throws IOException {
		Arrays.fill(this.found, 0);
		Arrays.fill(this.firm, 0);
		for (WordScan word : this.words) {
			word.read(from);
		}
		for (WayScan way : this.ways) {
			if (way.words().stream().noneMatch(WordScan::isEmpty)) {
				for (int i = 0; i < LONGS; i++) {
					long all = way.found(i);
					this.found[i] |= all;
					this.firm[i] |= way.firm() ? all : (way.words().size() == 1) ? way.words().getFirst().firm()[i] : 0;
				}
			}
		}
	}

	/** Adds the documents that match, a bit each. */
	void addTo(long[] any) {
		for (int i = 0; i < LONGS; i++) {
			any[i] |= this.found[i];
		}
	}

	/** Adds how much of what was asked each document covers by it. */
	void cover(float[] covered) {
		float sure = this.concept.weight() * this.concept.sure();
		float rest = this.concept.weight() * (1 - this.concept.sure());
		for (int i = 0; i < LONGS; i++) {
			for (long bits = this.found[i]; bits != 0; bits &= bits - 1) {
				int place = (i << 6) + Long.numberOfTrailingZeros(bits);
				covered[place] += ((this.firm[i] >>> place & 1) != 0) ? sure + rest : sure;
			}
		}
	}

	/**
	 * Adds the scores of hits.
	 * @param hits the hits of the window, a bit each
	 * @param lengths lengths of all documents of the segment
	 * @param from first document of the window
	 */
	void score(long[] hits, byte[] lengths, int from, float[] scores) {
		boolean simple = this.ways.size() == 1 && this.words.size() == 1;
		for (int i = 0; i < LONGS; i++) {
			for (long bits = hits[i] & this.found[i]; bits != 0; bits &= bits - 1) {
				int place = (i << 6) + Long.numberOfTrailingZeros(bits);
				byte length = lengths[from + place];
				scores[place] += simple ? this.words.getFirst().score(place, length) : best(place, length);
			}
		}
	}

	// The best way, and a little for each other one.
	private float best(int place, byte length) {
		float best = 0;
		float sum = 0;
		for (WayScan way : this.ways) {
			if ((way.found(place >> 6) >>> place & 1) != 0) {
				float score = 0;
				for (WordScan word : way.words()) {
					score += word.score(place, length);
				}
				best = Math.max(best, score);
				sum += score;
			}
		}
		return best + Concept.TIE * (sum - best);
	}

	private record WayScan(List<WordScan> words, boolean firm) {

		// All of its words must be there.
		long found(int i) {
			long all = -1;
			for (WordScan word : this.words) {
				all &= word.found()[i];
			}
			return all;
		}

	}

}
