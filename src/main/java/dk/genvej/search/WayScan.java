package dk.genvej.search;

import java.io.IOException;
import java.util.Set;

/**
 * One way of a concept to match, read window by window: all of its words must be there.
 */
final class WayScan {

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

	/** Documents of the window that match, a bit each. */
	long[] found() {
		return this.found;
	}

	/**
	 * The score of a document that matches.
	 * @param place place of the document in the window
	 * @param length its length, as the index keeps it
	 */
	float score(int place, byte length) {
		float score = 0;
		for (WordScan word : this.words) {
			score += word.score(place, length);
		}
		return score * this.boost;
	}

}
