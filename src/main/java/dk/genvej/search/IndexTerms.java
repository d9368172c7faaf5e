package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one field of the index, for one query: each is looked up once, whoever asks
 * for it and however often.
 */
final class IndexTerms {

	private final String field;

	private final List<TermsEnum> segments = new ArrayList<>();

	private final Map<String, Found> found = new HashMap<>();

	private final int documents;

	IndexTerms(IndexReader reader, String field) throws IOException {
		this.field = field;
		for (LeafReaderContext segment : reader.leaves()) {
			Terms terms = segment.reader().terms(field);
			this.segments.add((terms != null) ? terms.iterator() : TermsEnum.EMPTY);
		}
		this.documents = reader.getDocCount(field);
	}

	/** The field. */
	String field() {
		return this.field;
	}

	/** Number of documents that have the field. */
	int documents() {
		return this.documents;
	}

	/** In how many documents a term stands; 0 when the index does not know it. */
	int frequency(String term) throws IOException {
		return find(term).documents();
	}

	/** In how many documents of a segment a term stands. */
	int frequency(String term, int segment) throws IOException {
		return find(term).inSegment()[segment];
	}

	/**
	 * Documents of a term, with how often it stands in each.
	 * @param segment number of the segment
	 * @return null when the segment has none
	 */
	@Nullable PostingsEnum postings(String term, int segment) throws IOException {
		TermState state = find(term).states()[segment];
		if (state == null) {
			return null;
		}
		TermsEnum terms = this.segments.get(segment);
		terms.seekExact(new BytesRef(term), state);
		return terms.postings(null, PostingsEnum.FREQS);
	}

	private Found find(String term) throws IOException {
		Found known = this.found.get(term);
		if (known == null) {
			known = lookUp(new BytesRef(term));
			this.found.put(term, known);
		}
		return known;
	}

	private Found lookUp(BytesRef term) throws IOException {
		int documents = 0;
		int[] inSegment = new int[this.segments.size()];
		@Nullable TermState[] states = new @Nullable TermState[this.segments.size()];
		for (int i = 0; i < states.length; i++) {
			TermsEnum terms = this.segments.get(i);
			if (terms.seekExact(term)) {
				inSegment[i] = terms.docFreq();
				documents += inSegment[i];
				states[i] = terms.termState();
			}
		}
		return new Found(documents, inSegment, states);
	}

	private record Found(int documents, int[] inSegment, @Nullable TermState[] states) {
	}

}
