package dk.genvej.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The words of a query and their terms, each of which is read once, however many ways of
 * however many concepts it is part of.
 */
final class WordScans {

	private final IndexTerms index;

	private final Bm25 formula;

	private final Map<Asked, WordScan> words = new HashMap<>();

	private final Map<String, TermScan> terms = new LinkedHashMap<>();

	WordScans(IndexTerms index, Bm25 formula) {
		this.index = index;
		this.formula = formula;
	}

	/**
	 * A word.
	 * @param word its terms with their weights
	 * @param firmly those that are no guess
	 */
	WordScan of(Map<String, Float> word, Set<String> firmly) throws IOException {
		Asked asked = new Asked(word, firmly);
		WordScan scan = this.words.get(asked);
		if (scan == null) {
			int documents = 1;
			for (String term : word.keySet()) {
				documents = Math.max(documents, this.index.frequency(term));
			}
			scan = new WordScan(this.formula.weight(documents));
			for (Map.Entry<String, Float> term : word.entrySet()) {
				this.terms.computeIfAbsent(term.getKey(), TermScan::new)
					.addTaker(scan, term.getValue(), firmly.contains(term.getKey()));
			}
			this.words.put(asked, scan);
		}
		return scan;
	}

	/** Goes to the start of a segment. */
	void open(int number, LeafReader segment) throws IOException {
		for (TermScan term : this.terms.values()) {
			term.open(this.index, number, segment);
		}
	}

	/** The next document that has any of the terms. */
	int next() {
		int next = DocIdSetIterator.NO_MORE_DOCS;
		for (TermScan term : this.terms.values()) {
			next = Math.min(next, term.next());
		}
		return next;
	}

	/** Reads the window that begins at a document. */
	void read(int from) throws IOException {
		this.words.values().forEach(WordScan::clear);
		for (TermScan term : this.terms.values()) {
			term.read(from);
		}
		this.words.values().forEach(WordScan::close);
	}

	private record Asked(Map<String, Float> word, Set<String> firmly) {
	}

}
