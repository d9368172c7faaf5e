package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * A term that stands in a large part of a segment, unpacked: a number for every document
 * is added up several to a step, while unpacking it for each query takes longer than all
 * the rest. The terms asked for most stay in memory, up to a bound.
 *
 * @param frequencies how often it stands in each document; 0 in those of {@code most}
 * @param most the documents where that is more than a byte can tell
 * @param mostOften how often it stands in each of them
 * @param documents the documents it stands in
 */
record HeavyTerm(byte[] frequencies, int[] most, float[] mostOften, FixedBitSet documents) {

	/** A quarter of the heap at most. */
	private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 4;

	private static final int SMALLEST_SEGMENT = 2 * CaseScan.WINDOW;

	private static final int LARGE_PART = 10;

	private static final SegmentCache<String, HeavyTerm> HELD = new SegmentCache<>(MOST_BYTES,
			(name, term) -> term.frequencies().length * 9 / 8 + term.most().length * 8);

	/** Whether a term of so many documents is one. */
	static boolean is(int documents, LeafReader segment) {
		return segment.maxDoc() >= SMALLEST_SEGMENT && documents >= segment.maxDoc() / LARGE_PART;
	}

	/**
	 * A term of a segment, unpacked.
	 * @param postings its documents, before the first
	 */
	static HeavyTerm of(String term, LeafReader segment, PostingsEnum postings) throws IOException {
		return HELD.get(segment, term, () -> unpack(postings, segment.maxDoc()));
	}

	private static HeavyTerm unpack(PostingsEnum postings, int size) throws IOException {
		byte[] frequencies = new byte[size];
		List<Integer> most = new ArrayList<>();
		List<Float> mostOften = new ArrayList<>();
		FixedBitSet documents = new FixedBitSet(size);
		DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
		postings.nextDoc();
		for (postings.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer); buffer.size > 0; postings
			.nextPostings(DocIdSetIterator.NO_MORE_DOCS, buffer)) {
			for (int i = 0; i < buffer.size; i++) {
				documents.set(buffer.docs[i]);
				if (buffer.features[i] <= Byte.MAX_VALUE) {
					frequencies[buffer.docs[i]] = (byte) buffer.features[i];
				}
				else {
					most.add(buffer.docs[i]);
					mostOften.add(buffer.features[i]);
				}
			}
		}
		float[] often = new float[mostOften.size()];
		for (int i = 0; i < often.length; i++) {
			often[i] = mostOften.get(i);
		}
		return new HeavyTerm(frequencies, most.stream().mapToInt(Integer::intValue).toArray(), often, documents);
	}

}
