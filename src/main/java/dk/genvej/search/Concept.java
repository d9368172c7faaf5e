package dk.genvej.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * One word of a query with all that is searched for it. Only what the index knows is in
 * it.
 *
 * @param word the word as typed
 * @param single terms of which any is a match, with their weights
 * @param firmly those of them that are no guess: the word itself and other words for it
 * @param together further ways to match
 * @param terms the terms that count as a match
 * @param sure how sure it is that a match is one of the word, where it is not firm
 * @param weight how much of the query's meaning it carries
 * @param filler whether the query does not fail for want of it
 * @param guessed the word it was taken for, folded; null when it was taken as typed
 * @param evidence the ways in which a case can show that it is about it
 */
record Concept(Word word, Map<String, Float> single, Set<String> firmly, List<Way> together, Set<String> terms,
		float sure, float weight, boolean filler, @Nullable String guessed, List<Evidence> evidence) {

	/** Of several ways that match, how much all but the best count. */
	static final float TIE = 0.1f;

	/** How much of its weight is known: parts and guesses count less. */
	float knownWeight() {
		return !known() ? 0 : isFirm() ? this.weight : this.weight * this.sure;
	}

	/** Whether the index knows something of it. */
	boolean known() {
		return !this.single.isEmpty() || !this.together.isEmpty();
	}

	/** Whether some of it is no guess. */
	private boolean isFirm() {
		return !this.firmly.isEmpty() || this.together.stream().anyMatch(Way::firm);
	}

	/** How much a match counts in the score. */
	float boost() {
		return this.filler ? Weights.FILLER : 1;
	}

	/** What is searched in a field; null when the index knows nothing of it. */
	@Nullable Query query(String field) {
		return any(field, this.single, this.together);
	}

	/** The part of it that is no guess; null when there is none. */
	@Nullable Query firm(String field) {
		Map<String, Float> terms = new LinkedHashMap<>();
		this.firmly.forEach((term) -> terms.put(term, 1f));
		return any(field, terms, this.together.stream().filter(Way::firm).toList());
	}

	private static @Nullable Query any(String field, Map<String, Float> terms, List<Way> ways) {
		List<Query> all = new ArrayList<>();
		for (Way way : ways) {
			BooleanQuery.Builder words = new BooleanQuery.Builder();
			way.words().forEach((word) -> words.add(pseudo(field, word), BooleanClause.Occur.MUST));
			all.add(new BoostQuery(words.build(), way.boostOfWord()));
		}
		if (!terms.isEmpty()) {
			all.add(pseudo(field, terms));
		}
		return all.isEmpty() ? null : (all.size() == 1) ? all.getFirst() : new DisjunctionMaxQuery(all, TIE);
	}

	// All terms of a word count as one, with one document frequency.
	private static Query pseudo(String field, Map<String, Float> terms) {
		SynonymQuery.Builder pseudo = new SynonymQuery.Builder(field);
		terms.forEach((term, boost) -> pseudo.addTerm(new BytesRef(term), boost));
		return pseudo.build();
	}

}
