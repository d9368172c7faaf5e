package dk.genvej.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * The formula of relevance for one field as it is now: what {@link BM25Similarity} says,
 * taken apart so that many documents are reckoned at a time.
 */
final class Bm25 {

	/** Weights of fields up to 16 must not saturate at once. */
	private static final float K1 = 4;

	/** A short mention is no better than a whole story. */
	private static final float B = 0.3f;

	/** The same for Lucene. */
	static final Similarity SIMILARITY = new BM25Similarity(K1, B);

	private final long documents;

	private final float averageLength;

	/**
	 * The formula.
	 * @param field the field; null when no document has it
	 */
	Bm25(@Nullable CollectionStatistics field) {
		this.documents = (field != null) ? field.docCount() : 0;
		this.averageLength = (field != null) ? (float) (field.sumTotalTermFreq() / (double) field.docCount()) : 1;
	}

	/** What a term says that stands in so many documents. */
	float weight(int found) {
		return (float) Math.log(1 + (this.documents - found + 0.5) / (found + 0.5));
	}

	/** Average length of the field. */
	float averageLength() {
		return this.averageLength;
	}

	/**
	 * What the frequency in a document of a length counts, lengths as the index keeps
	 * them.
	 */
	float[] shares(byte[] lengths) {
		float[] byLength = new float[1 << Byte.SIZE];
		for (int i = 0; i < byLength.length; i++) {
			byLength[i] = 1f / (K1 * ((1 - B) + B * SmallFloat.byte4ToInt((byte) i) / this.averageLength));
		}
		float[] shares = new float[lengths.length];
		for (int i = 0; i < shares.length; i++) {
			shares[i] = byLength[lengths[i] & 0xFF];
		}
		return shares;
	}

}
