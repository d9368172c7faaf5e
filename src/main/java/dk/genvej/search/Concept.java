package dk.genvej.search;

import java.util.List;
import java.util.Set;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * One word of a query with all that is searched for it.
 *
 * @param word the word as typed
 * @param query what is searched; null when the index knows nothing of it
 * @param firm the part of it that is no guess: the word itself and other words for it
 * @param terms the terms that count as a match
 * @param sure how sure it is that a match of the query is one of the word, where it is
 * not firm
 * @param weight how much of the query's meaning it carries
 * @param filler whether the query does not fail for want of it
 * @param guessed the word it was taken for, folded; null when it was taken as typed
 * @param evidence the ways in which a case can show that it is about it
 */
record Concept(Word word, @Nullable Query query, @Nullable Query firm, Set<String> terms, float sure, float weight,
		boolean filler, @Nullable String guessed, List<Evidence> evidence) {

	/** How much of its weight is known: parts and guesses count less. */
	float knownWeight() {
		return (this.query == null) ? 0 : (this.firm == null) ? this.weight * this.sure : this.weight;
	}

	/** Whether the index knows something of it. */
	boolean known() {
		return this.query != null;
	}

}
