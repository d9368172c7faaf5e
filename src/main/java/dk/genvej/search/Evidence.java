package dk.genvej.search;

import java.util.List;
import java.util.Map;

/**
 * One way in which a case can show that it is about a word of a query.
 *
 * @param words all of which must be there, each by one of its terms, with how sure it is
 * that the term means the word
 * @param quality how sure it is that they mean the word together, from 0 to 1
 */
record Evidence(List<Map<String, Float>> words, float quality) {

	/** How sure a term of the index means the word that was asked for by it. */
	static float quality(String term) {
		return switch (term.charAt(0)) {
			case Analysis.ROOT -> Weights.SURE_ROOT;
			case Analysis.PART, Analysis.SOUND -> Weights.SURE_PART;
			default -> 1f;
		};
	}

	/** The weakest of some words decides. */
	float of(float[] words) {
		float least = 1;
		for (float word : words) {
			least = Math.min(least, word);
		}
		return least * this.quality;
	}

}
