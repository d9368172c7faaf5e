package dk.genvej.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Reads the units of documents. */
final class UnitTables {

	private final List<LeafReaderContext> segments;

	UnitTables(IndexReader reader) {
		this.segments = reader.leaves();
	}

	/** Looks at the units of some documents, in the order of the index. */
	void each(int[] docs, Look look) throws IOException {
		Integer[] order = new Integer[docs.length];
		Arrays.setAll(order, (i) -> i);
		Arrays.sort(order, (a, b) -> Integer.compare(docs[a], docs[b]));
		BinaryDocValues values = DocValues.emptyBinary();
		int open = -1;
		for (int place : order) {
			int segment = ReaderUtil.subIndex(docs[place], this.segments);
			if (segment != open) {
				values = DocValues.getBinary(this.segments.get(segment).reader(), Fields.UNITS);
				open = segment;
			}
			if (!values.advanceExact(docs[place] - this.segments.get(segment).docBase)) {
				throw new IOException("Document " + docs[place] + " of the search index has no units");
			}
			look.at(place, new UnitTable(values.binaryValue()));
		}
	}

	/** A look at the units of a document. */
	@FunctionalInterface
	interface Look {

		/**
		 * Looks.
		 * @param place place of the document among those that were asked for
		 * @param table its units, while looking
		 */
		void at(int place, UnitTable table);

	}

}
