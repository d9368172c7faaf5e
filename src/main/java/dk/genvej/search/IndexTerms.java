package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Terms of one field of the index, for one query: each is looked up once, whoever asks
 * for it and however often. Where the terms of earlier queries stand in a segment is
 * remembered, and so is that they do not.
 */
final class IndexTerms {

	private static final long MOST_BYTES = 16 << 20;

	/** About what a term takes beside its letters. */
	private static final int BYTES = 256;

	private static final SegmentCache<Key, Place> HELD = new SegmentCache<>(MOST_BYTES,
			(key, place) -> BYTES + key.term().length());

	private final String field;

	private final List<Segment> segments = new ArrayList<>();

	private final Map<String, Found> found = new HashMap<>();

	private final int documents;

	IndexTerms(IndexReader reader, String field) throws IOException {
		this.field = field;
		for (LeafReaderContext segment : reader.leaves()) {
			Terms terms = segment.reader().terms(field);
			this.segments.add(new Segment(segment.reader(), (terms != null) ? terms.iterator() : TermsEnum.EMPTY));
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
		return find(term).places().get(segment).documents();
	}

	/**
	 * Documents of a term, with how often it stands in each.
	 * @param segment number of the segment
	 * @return null when the segment has none
	 */
	@Nullable PostingsEnum postings(String term, int segment) throws IOException {
		TermState state = find(term).places().get(segment).state();
		if (state == null) {
			return null;
		}
		TermsEnum terms = this.segments.get(segment).terms();
		terms.seekExact(new BytesRef(term), state);
		return terms.postings(null, PostingsEnum.FREQS);
	}

	private Found find(String term) throws IOException {
		Found known = this.found.get(term);
		if (known == null) {
			known = lookUp(term);
			this.found.put(term, known);
		}
		return known;
	}

	private Found lookUp(String term) throws IOException {
		Key key = new Key(this.field, term);
		int documents = 0;
		List<Place> places = new ArrayList<>();
		for (Segment segment : this.segments) {
			Place place = HELD.get(segment.reader(), key, () -> lookUp(new BytesRef(term), segment.terms()));
			documents += place.documents();
			places.add(place);
		}
		return new Found(documents, places);
	}

	private static Place lookUp(BytesRef term, TermsEnum terms) throws IOException {
		return terms.seekExact(term) ? new Place(terms.docFreq(), terms.termState()) : new Place(0, null);
	}

	private record Segment(LeafReader reader, TermsEnum terms) {
	}

	private record Key(String field, String term) {
	}

	/**
	 * Where a term stands in a segment.
	 *
	 * @param documents in how many of its documents
	 * @param state where its list is; null when it has none
	 */
	private record Place(int documents, @Nullable TermState state) {
	}

	private record Found(int documents, List<Place> places) {
	}

}
