package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.cases.InnovationCase;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reads the cases that documents keep whole beside their words, as they were when they
 * were indexed: a page of hits needs no round trip to the graph. Whatever changes a case
 * makes its document anew. Those that are found most stay in memory, up to a bound: a
 * document never changes, so they need no care.
 */
final class StoredCases {

	private static final int MOST_BYTES = 32 << 20;

	/** How much larger a case is in memory than written. */
	private static final int UNPACKED = 4;

	private static final SegmentCache<Integer, StoredCase> HELD = new SegmentCache<>(MOST_BYTES,
			(document, stored) -> UNPACKED * size(stored));

	private final IndexSearcher searcher;

	StoredCases(IndexSearcher searcher) {
		this.searcher = searcher;
	}

	/** The cases of some hits, in their order. */
	List<StoredCase> of(List<? extends ScoreDoc> hits) throws IOException {
		List<LeafReaderContext> segments = this.searcher.getIndexReader().leaves();
		List<StoredCase> all = new ArrayList<>();
		for (ScoreDoc hit : hits) {
			LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hit.doc, segments));
			all.add(HELD.get(segment.reader(), hit.doc - segment.docBase,
					() -> read(this.searcher.storedFields().document(hit.doc))));
		}
		return all;
	}

	private static StoredCase read(Document document) {
		Map<String, String> texts = new HashMap<>();
		for (IndexableField field : document.getFields()) {
			if (field.name().startsWith(Fields.TEXT)) {
				texts.put(field.name(), field.stringValue());
			}
		}
		return new StoredCase(Whole.of(document, InnovationCase.class), texts);
	}

	// What the case tells stands in the texts too.
	private static int size(StoredCase stored) {
		return stored.texts().values().stream().mapToInt(String::length).sum();
	}

}
