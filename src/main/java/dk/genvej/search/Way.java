package dk.genvej.search;

import java.util.List;
import java.util.Map;

/**
 * One way in which a case can match a word of a query: some words that must all be there,
 * each by any of its terms.
 *
 * @param words the words, each as its terms with their weights
 * @param boost how much a match counts, beside one of the word itself
 * @param firm whether it is no guess
 */
record Way(List<Map<String, Float>> words, float boost, boolean firm) {

	/** Weight of each word: the score of a sum of parts is that of one word. */
	float boostOfWord() {
		return this.boost / this.words.size();
	}

}
