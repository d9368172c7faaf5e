package dk.genvej.search;

import java.io.IOException;
import java.util.Set;

/**
 * One way of a concept to match, read window by window: all of its words must be there.
 */
final class WayScan {

	/** From so many hits in a window on, scoring all of its documents takes less time. */
	private static final int MANY = CaseScan.WINDOW / 16;

	private final WordScan[] words;

	private final boolean firm;

	private final float boost;

	private final long[] found = new long[CaseScan.LONGS];

	/**
	 * A way.
	 * @param way its words
	 * @param firmly terms that are no guess, where not all or none are
	 * @param boost how much its concept counts
	 */
	WayScan(Way way, Set<String> firmly, float boost, WordScans words) throws IOException {
		this.words = new WordScan[way.words().size()];
		for (int i = 0; i < this.words.length; i++) {
			this.words[i] = words.of(way.words().get(i), firmly);
		}
		this.firm = way.firm();
		this.boost = way.boostOfWord() * boost;
	}

	/**
	 * Takes a window whose words have been read.
	 * @param any gets the documents that match, a bit each
	 * @param firmly gets those that match by no guess
	 * @return whether any word is there
	 */
	boolean read(long[] any, long[] firmly) {
		for (WordScan word : this.words) {
			if (word.isEmpty()) {
				return false;
			}
		}
		for (int i = 0; i < CaseScan.LONGS; i++) {
			long all = this.words[0].found()[i];
			for (int word = 1; word < this.words.length; word++) {
				all &= this.words[word].found()[i];
			}
			this.found[i] = all;
			any[i] |= all;
			firmly[i] |= this.firm ? all : all & this.words[0].firm()[i];
		}
		return true;
	}

	/**
	 * Takes the scores of hits into those of the best way and of all ways. What it leaves
	 * of other documents means nothing.
	 * @param shares what a frequency counts in each document of the segment
	 * @param from first document of the window
	 */
	void score(long[] hits, float[] shares, int from, float[] best, float[] sum) {
		if (isWord() && count(hits) >= MANY) {
			this.words[0].addScores(shares, from, this.boost, best, sum);
			return;
		}
		for (int i = 0; i < hits.length; i++) {
			for (long bits = hits[i] & this.found[i]; bits != 0; bits &= bits - 1) {
				int place = (i << 6) + Long.numberOfTrailingZeros(bits);
				float score = 0;
				for (WordScan word : this.words) {
					score += word.score(place, shares[from + place], this.boost);
				}
				sum[place] += score;
				best[place] = Math.max(best[place], score);
			}
		}
	}

	private int count(long[] hits) {
		int count = 0;
		for (int i = 0; i < hits.length; i++) {
			count += Long.bitCount(hits[i] & this.found[i]);
		}
		return count;
	}

	/** Adds the scores of all documents of the window, where the way is a single word. */
	void addScores(float[] shares, int from, float[] scores) {
		this.words[0].addScores(shares, from, this.boost, scores);
	}

	/** Whether it is a single word. */
	boolean isWord() {
		return this.words.length == 1;
	}

}
