package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.genvej.platform.BadRequest;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as the index understands it: a concept for each word that means
 * something, and the query that they make together.
 *
 * @param text what was typed
 * @param concepts its words
 * @param index the terms of the field that is searched
 */
record Question(String text, List<Concept> concepts, IndexTerms index) {

	/** Longest text that is taken. */
	static final int LONGEST = 2000;

	private static final int MOST_WORDS = 24;

	private static final int MOST_READ = 100;

	/**
	 * Reads a text.
	 * @param field the field of terms to search
	 * @throws BadRequest when the text is too long
	 */
	static Question read(String text, SearchLanguage language, IndexReader reader, String field) throws IOException {
		if (text.length() > LONGEST) {
			throw new BadRequest("The query has " + text.length() + " characters; at most " + LONGEST
					+ " are taken. A few words say it best.", "query");
		}
		IndexTerms terms = new IndexTerms(reader, field);
		List<Word> all = Word.split(text);
		all = all.subList(0, Math.min(MOST_READ, all.size()));
		List<ConceptReader.Others> others = new OtherWords(language, all).all();
		ConceptReader concepts = new ConceptReader(language, reader, terms);
		List<Concept> read = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < all.size() && read.size() < MOST_WORDS; i++) {
			Word word = all.get(i);
			String folded = Folding.fold(word.joined());
			if (hasMeaning(word, language) && seen.add(folded)) {
				read.add(concepts.read(word, others.get(i), joined(all, i, language)));
			}
		}
		return new Question(text, read, terms);
	}

	private static boolean hasMeaning(Word word, SearchLanguage language) {
		return !language.analysis().stopWords().isStop(word.joined()) && !Folding.fold(word.joined()).isEmpty();
	}

	// Somebody may write apart what is one word: "Kaffe gal", "os2 geo".
	private static List<String> joined(List<Word> all, int place, SearchLanguage language) {
		List<String> joined = new ArrayList<>();
		for (int first = Math.max(0, place - 1); first <= Math.min(place, all.size() - 2); first++) {
			Word left = all.get(first);
			Word right = all.get(first + 1);
			if (hasMeaning(left, language) && hasMeaning(right, language)) {
				joined.add(left.joined() + right.joined());
			}
		}
		return joined;
	}

	/** Whether nothing was typed. */
	boolean isEmpty() {
		return this.text.isBlank();
	}

	/** The terms that count as a match. */
	Set<String> terms() {
		Set<String> terms = new HashSet<>();
		this.concepts.forEach((concept) -> terms.addAll(concept.terms()));
		return terms;
	}

	/**
	 * The words that the query is about; those that say little only when there are no
	 * others.
	 */
	List<Concept> asked() {
		return asked(this.concepts);
	}

	private static List<Concept> asked(List<Concept> concepts) {
		List<Concept> asked = concepts.stream().filter((concept) -> !concept.filler()).toList();
		return asked.isEmpty() ? concepts : asked;
	}

	/** Whether the index knows so little of it that nothing is found. */
	boolean isUnknown() {
		double all = asked().stream().mapToDouble(Concept::weight).sum();
		double known = knownWeight();
		return known == 0 || known < Weights.KNOWN_SHARE * all;
	}

	private double knownWeight() {
		return asked().stream().mapToDouble(Concept::knownWeight).sum();
	}

	/** How much of what was asked a hit must cover; 0 when any match will do. */
	float leastCovered() {
		boolean several = this.concepts.stream().filter(Concept::known).count() > 1;
		return several ? (float) (Weights.COVERED_SHARE * knownWeight()) : 0;
	}

	/** What is searched, as a query of Lucene. */
	Query query() {
		if (isEmpty()) {
			return MatchAllDocsQuery.INSTANCE;
		}
		if (isUnknown()) {
			return new MatchNoDocsQuery("mostly about things that are not known");
		}
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		for (Concept concept : this.concepts) {
			Query part = concept.query(this.index.field());
			if (part != null) {
				query.add(new BoostQuery(part, concept.boost()), BooleanClause.Occur.SHOULD);
			}
		}
		float least = leastCovered();
		if (least > 0) {
			query.add(coverage(least), BooleanClause.Occur.FILTER);
		}
		query.setMinimumNumberShouldMatch(1);
		return query.build();
	}

	/** Hits that cover enough of what was asked. */
	private Query coverage(float least) {
		BooleanQuery.Builder covered = new BooleanQuery.Builder();
		for (Concept concept : asked()) {
			add(covered, concept.query(this.index.field()), concept.weight() * concept.sure());
			add(covered, concept.firm(this.index.field()), concept.weight() * (1 - concept.sure()));
		}
		return new FunctionMatchQuery(DoubleValuesSource.fromQuery(covered.build()), (weight) -> weight >= least);
	}

	private static void add(BooleanQuery.Builder covered, @Nullable Query part, float weight) {
		if (part != null) {
			covered.add(new BoostQuery(new ConstantScoreQuery(part), weight), BooleanClause.Occur.SHOULD);
		}
	}

}
