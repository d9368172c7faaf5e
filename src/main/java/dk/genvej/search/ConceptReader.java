package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is to be searched for each word of a query, as far as the index knows
 * it.
 */
final class ConceptReader {

	private static final float TIE = 0.1f;

	private final SearchLanguage language;

	private final IndexReader reader;

	private final String field;

	private final Guesses guesses;

	private final int documents;

	ConceptReader(SearchLanguage language, IndexReader reader, String field) throws IOException {
		this.language = language;
		this.reader = reader;
		this.field = field;
		this.guesses = new Guesses(reader, field);
		this.documents = Math.max(1, reader.getDocCount(field));
	}

	/**
	 * The concept of one word.
	 * @param others other words for it, and for it with its neighbours
	 */
	Concept read(Word word, Set<Synonyms.Entry> others) throws IOException {
		Analysis analysis = this.language.analysis();
		Gathering gathering = new Gathering();
		gathering.add(analysis.asked(word.joined()), 1);
		int frequency = gathering.frequency;
		if (word.pieces().size() > 1) {
			gathering.addAll(word.pieces().stream().map(analysis::asked).toList(), 1);
		}
		List<String> parts = analysis.parts(word.joined());
		if (!parts.isEmpty()) {
			gathering.addAll(parts.stream().map(analysis::askedPart).toList(), Weights.PARTS_OF_COMPOUND);
		}
		for (Synonyms.Entry other : others) {
			gathering.add(other);
		}
		String guessed = null;
		if (!gathering.strong && frequency == 0) {
			guessed = guess(gathering, Folding.fold(word.joined()));
		}
		boolean filler = analysis.stopWords().isFiller(word.joined());
		float weight = idf((frequency > 0) ? frequency : gathering.frequency) * (filler ? Weights.FILLER : 1);
		return new Concept(word, gathering.query(), gathering.matching, weight, filler, guessed);
	}

	private @Nullable String guess(Gathering gathering, String folded) throws IOException {
		String first = null;
		for (Guesses.Guess guess : this.guesses.near(folded)) {
			float boost = (guess.errors() == 1) ? Weights.GUESS_NEAR : Weights.GUESS_FAR;
			gathering.add(this.language.analysis().asked(guess.word()), boost);
			first = (first != null) ? first : guess.word();
		}
		for (Guesses.Guess guess : this.guesses.beginning(folded)) {
			gathering.add(Map.of(Analysis.WORD + guess.word(), 1f), Weights.GUESS_BEGINNING);
		}
		return first;
	}

	private float idf(int frequency) {
		return (float) Math.log(1 + (this.documents - frequency + 0.5) / (frequency + 0.5));
	}

	/** Everything that is searched for one word. */
	private final class Gathering {

		private final Map<String, Float> single = new LinkedHashMap<>();

		private final List<Query> together = new ArrayList<>();

		private final Set<String> matching = new HashSet<>();

		/** Whether the word itself, its parts together or a synonym is known. */
		private boolean strong;

		/** In how many documents the most frequent of its stems stands. */
		private int frequency;

		void add(Map<String, Float> terms, float boost) throws IOException {
			for (Map.Entry<String, Float> entry : terms.entrySet()) {
				String term = entry.getKey();
				int found = ConceptReader.this.reader.docFreq(new Term(ConceptReader.this.field, term));
				if (found > 0) {
					this.single.merge(term, entry.getValue() * boost, Math::max);
					this.matching.add(term);
					char kind = term.charAt(0);
					if (kind == Analysis.WORD || kind == Analysis.DANISH || kind == Analysis.ENGLISH) {
						this.strong = true;
						this.frequency = Math.max(this.frequency, found);
					}
				}
			}
		}

		// All of the words must match: with parts of compounds one alone says little.
		void addAll(List<Map<String, Float>> words, float boost) throws IOException {
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			Set<String> terms = new HashSet<>();
			int rarest = Integer.MAX_VALUE;
			for (Map<String, Float> word : words) {
				Gathering one = new Gathering();
				one.add(word, 1);
				Query query = one.query();
				if (query == null) {
					return;
				}
				all.add(query, BooleanClause.Occur.MUST);
				terms.addAll(one.matching);
				rarest = Math.min(rarest, Math.max(1, one.frequency));
			}
			// The score of a sum of parts is that of one word.
			this.together.add(new BoostQuery(all.build(), boost / words.size()));
			this.matching.addAll(terms);
			this.frequency = Math.max(this.frequency, Math.min(rarest, ConceptReader.this.documents));
			this.strong = true;
		}

		void add(Synonyms.Entry entry) throws IOException {
			Analysis analysis = ConceptReader.this.language.analysis();
			List<Map<String, Float>> words = new ArrayList<>();
			for (Word word : Word.split(entry.text())) {
				Map<String, Float> terms = new LinkedHashMap<>(analysis.asked(word.joined()));
				char foreign = (entry.language() == Language.DA) ? Analysis.ENGLISH : Analysis.DANISH;
				terms.keySet().removeIf((term) -> term.charAt(0) == foreign || term.charAt(0) == Analysis.SOUND);
				if (!terms.isEmpty()) {
					words.add(terms);
				}
			}
			if (words.size() == 1) {
				add(words.getFirst(), Weights.SYNONYM);
			}
			else if (!words.isEmpty()) {
				addAll(words, Weights.SYNONYM);
			}
		}

		@Nullable Query query() {
			List<Query> all = new ArrayList<>(this.together);
			if (!this.single.isEmpty()) {
				SynonymQuery.Builder pseudo = new SynonymQuery.Builder(ConceptReader.this.field);
				this.single.forEach((term, boost) -> pseudo.addTerm(new BytesRef(term), boost));
				all.add(pseudo.build());
			}
			return all.isEmpty() ? null : (all.size() == 1) ? all.getFirst() : new DisjunctionMaxQuery(all, TIE);
		}

	}

}
