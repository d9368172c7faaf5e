package dk.genvej.search;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldDoc;

/** Keeps the best hits of a scan. */
interface Best {

	/** Goes on to a segment. */
	void open(LeafReaderContext segment, Columns columns) throws IOException;

	/** Takes hits of a window, as {@link CaseScan.Hits} does. */
	void add(int from, long[] found, float[] scores) throws IOException;

	/** The best hits, in order. */
	List<FieldDoc> hits();

}
