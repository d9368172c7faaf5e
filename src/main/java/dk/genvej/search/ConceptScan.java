package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All ways of a concept to match, read window by window. */
final class ConceptScan {

	private final Concept concept;

	private final List<WayScan> ways = new ArrayList<>();

	/** The ways that match something in the window. */
	private final List<WayScan> matching = new ArrayList<>();

	private final long[] found = new long[CaseScan.LONGS];

	private final long[] firm = new long[CaseScan.LONGS];

	private final float[] best = new float[CaseScan.WINDOW];

	private final float[] sum = new float[CaseScan.WINDOW];

	ConceptScan(Concept concept, WordScans words) throws IOException {
		this.concept = concept;
		for (Way way : concept.together()) {
			this.ways.add(new WayScan(way, Set.of(), concept.boost(), words));
		}
		if (!concept.single().isEmpty()) {
			Way way = new Way(List.of(concept.single()), 1, false);
			this.ways.add(new WayScan(way, concept.firmly(), concept.boost(), words));
		}
	}

	/** Takes a window whose words have been read. */
	void read() {
		Arrays.fill(this.found, 0);
		Arrays.fill(this.firm, 0);
		this.matching.clear();
		for (WayScan way : this.ways) {
			if (way.read(this.found, this.firm)) {
				this.matching.add(way);
			}
		}
	}

	/** Adds the documents that match, a bit each. */
	void addTo(long[] any) {
		for (int i = 0; i < any.length; i++) {
			any[i] |= this.found[i];
		}
	}

	/** Adds how much of what was asked each document covers by it. */
	void cover(float[] covered) {
		float sure = this.concept.weight() * this.concept.sure();
		float rest = this.concept.weight() * (1 - this.concept.sure());
		for (int i = 0; i < this.found.length; i++) {
			for (long bits = this.found[i]; bits != 0; bits &= bits - 1) {
				int place = (i << 6) + Long.numberOfTrailingZeros(bits);
				covered[place] += ((this.firm[i] >>> place & 1) != 0) ? sure + rest : sure;
			}
		}
	}

	/**
	 * Adds the scores of hits: the best way, and a little for each other one. What it
	 * leaves of other documents means nothing.
	 * @param hits the hits of the window, a bit each
	 * @param shares what a frequency counts in each document of the segment
	 * @param from first document of the window
	 */
	void score(long[] hits, float[] shares, int from, float[] scores) {
		if (this.matching.size() == 1 && this.matching.getFirst().isWord()) {
			this.matching.getFirst().addScores(shares, from, scores);
			return;
		}
		for (WayScan way : this.matching) {
			way.score(hits, shares, from, this.best, this.sum);
		}
		for (int i = 0; i < scores.length; i++) {
			scores[i] += this.best[i] + Concept.TIE * (this.sum[i] - this.best[i]);
		}
		Arrays.fill(this.best, 0);
		Arrays.fill(this.sum, 0);
	}

}
