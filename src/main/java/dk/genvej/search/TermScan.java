package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * A term, read window by window and handed to all words of the query that have it among
 * theirs.
 */
final class TermScan {

	private final String term;

	private final List<Taker> takers = new ArrayList<>();

	private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

	private @Nullable PostingsEnum postings;

	private @Nullable HeavyTerm heavy;

	private int next;

	TermScan(String term) {
		this.term = term;
	}

	/** Adds a word that has the term among its own, with the weight it has there. */
	void addTaker(WordScan word, float weight, boolean firm) {
		this.takers.add(new Taker(word, weight, firm));
	}

	/** Goes to the start of a segment. */
	void open(IndexTerms terms, int number, LeafReader segment) throws IOException {
		PostingsEnum found = terms.postings(this.term, number);
		boolean large = found != null && HeavyTerm.is(terms.frequency(this.term, number), segment);
		this.heavy = (found != null && large) ? HeavyTerm.of(this.term, segment, found) : null;
		this.postings = large ? null : found;
		this.next = (this.heavy != null) ? this.heavy.documents().nextSetBit(0)
				: (this.postings != null) ? this.postings.nextDoc() : DocIdSetIterator.NO_MORE_DOCS;
	}

	/** The next document that has it. */
	int next() {
		return this.next;
	}

	/** Reads the window that begins at a document. */
	void read(int from) throws IOException {
		int end = from + CaseScan.WINDOW;
		if (this.next >= end) {
			return;
		}
		HeavyTerm unpacked = this.heavy;
		PostingsEnum packed = this.postings;
		if (unpacked != null) {
			for (Taker taker : this.takers) {
				taker.word().add(unpacked, from, taker.weight(), taker.firm());
			}
			this.next = (end < unpacked.documents().length()) ? unpacked.documents().nextSetBit(end)
					: DocIdSetIterator.NO_MORE_DOCS;
		}
		else if (packed != null) {
			for (packed.nextPostings(end, this.buffer); this.buffer.size > 0; packed.nextPostings(end, this.buffer)) {
				for (Taker taker : this.takers) {
					taker.word().add(this.buffer, from, taker.weight(), taker.firm());
				}
			}
			this.next = packed.docID();
		}
	}

	private record Taker(WordScan word, float weight, boolean firm) {
	}

}
