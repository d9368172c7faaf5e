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
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is to be searched for each word of a query, as far as the index knows
 * it.
 */
final class ConceptReader {

	private static final int SHORTEST_APART = 6;

	private static final int SHORTEST_PIECE = 3;

	private final SearchLanguage language;

	private final IndexTerms terms;

	private final Guesses guesses;

	ConceptReader(SearchLanguage language, IndexReader reader, IndexTerms terms) {
		this.language = language;
		this.terms = terms;
		this.guesses = new Guesses(reader, terms.field());
	}

	/**
	 * The concept of one word.
	 * @param others other words for it
	 * @param joined what it makes when it is written together with the word before it or
	 * after it
	 */
	Concept read(Word word, Others others, List<String> joined) throws IOException {
		Analysis analysis = this.language.analysis();
		String folded = Folding.fold(word.joined());
		Gathering gathering = new Gathering();
		gathering.add(analysis.asked(word.joined()), 1, true, 1);
		int frequency = gathering.frequency;
		gatherPieces(word, gathering);
		boolean apart = false;
		for (String whole : joined) {
			if (frequency(Analysis.WORD + Folding.fold(whole)) > 0) {
				gathering.add(analysis.asked(whole), Weights.RUN_TOGETHER, true, Weights.SURE_RUN_TOGETHER);
				apart = true;
			}
		}
		List<String> parts = analysis.parts(word.joined());
		if (!parts.isEmpty()) {
			gathering.addAll(parts.stream().map(analysis::askedPart).toList(), Weights.PARTS_OF_COMPOUND, false,
					Weights.SURE_PARTS);
		}
		for (Synonyms.Entry other : others.entries()) {
			gathering.add(other);
		}
		String guessed = null;
		float sure = Weights.SOFT;
		if (frequency == 0 && others.entries().isEmpty() && !apart) {
			guessed = guess(gathering, folded, !gathering.strong());
			sure = gathering.matching.isEmpty() ? Weights.FAINT : Weights.SOFT;
			for (String other : this.language.thesaurus().of(word.joined())) {
				gathering.add(Map.of(Analysis.DANISH + analysis.danish().stem(Folding.fold(other)), 1f),
						Weights.THESAURUS, false, Weights.SURE_THESAURUS);
			}
		}
		// Words that say little alone say much together: "in work", "of its own".
		boolean filler = !others.together() && analysis.stopWords().isFiller(word.joined());
		return new Concept(word, gathering.single, gathering.firmly, gathering.together, gathering.matching, sure,
				idf(frequency) * (filler ? Weights.FILLER : 1), filler, guessed, gathering.evidence());
	}

	// e-mail is e and mail too; opendata.dk is open, data and dk.
	private void gatherPieces(Word word, Gathering gathering) throws IOException {
		List<String> pieces = new ArrayList<>();
		for (String piece : word.pieces()) {
			pieces.addAll(apart(piece));
		}
		if (pieces.size() > 1) {
			gathering.addAll(pieces.stream().map(this.language.analysis()::asked).toList(), Weights.RUN_TOGETHER, true,
					Weights.SURE_RUN_TOGETHER);
		}
	}

	// Two words of the index that were written as one.
	private List<String> apart(String word) throws IOException {
		String folded = Folding.fold(word);
		if (folded.length() < SHORTEST_APART || frequency(Analysis.WORD + folded) > 0) {
			return List.of(word);
		}
		List<String> best = List.of(word);
		int most = 0;
		for (int i = SHORTEST_PIECE; i <= folded.length() - SHORTEST_PIECE; i++) {
			int both = Math.min(frequency(Analysis.WORD + folded.substring(0, i)),
					frequency(Analysis.WORD + folded.substring(i)));
			if (both > most) {
				most = both;
				best = List.of(folded.substring(0, i), folded.substring(i));
			}
		}
		return best;
	}

	private int frequency(String term) throws IOException {
		return this.terms.frequency(term);
	}

	private @Nullable String guess(Gathering gathering, String folded, boolean everything) throws IOException {
		String first = null;
		// A word of the language was hardly mistyped: mæslinger (measles) is not
		// målinger.
		boolean real = this.language.analysis().danish().knows(folded);
		for (Guesses.Guess guess : this.guesses.near(folded)) {
			boolean near = guess.errors() == 1;
			float boost = near ? Weights.GUESS_NEAR : Weights.GUESS_FAR;
			gathering.add(this.language.analysis().asked(guess.word()), boost, false,
					real ? Weights.SURE_BEGINNING : near ? Weights.SURE_NEAR : Weights.SURE_FAR);
			first = (first != null) ? first : guess.word();
		}
		if (everything) {
			for (Guesses.Guess guess : this.guesses.beginning(folded)) {
				gathering.add(Map.of(Analysis.WORD + guess.word(), 1f), Weights.GUESS_BEGINNING, false,
						Weights.SURE_BEGINNING);
			}
		}
		return first;
	}

	private float idf(int frequency) {
		int documents = Math.max(1, this.terms.documents());
		return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
	}

	/** Everything that is searched for one word. */
	private final class Gathering {

		private final Map<String, Float> single = new LinkedHashMap<>();

		private final Set<String> firmly = new HashSet<>();

		private final List<Way> together = new ArrayList<>();

		private final Set<String> matching = new HashSet<>();

		/** In how many documents the most frequent of its stems stands. */
		private int frequency;

		/** How sure it is, by term, that it means the word. */
		private final Map<String, Float> sureness = new LinkedHashMap<>();

		private final List<Evidence> groups = new ArrayList<>();

		/** The ways in which a case can show that it is about the word. */
		List<Evidence> evidence() {
			List<Evidence> all = new ArrayList<>(this.groups);
			if (!this.sureness.isEmpty()) {
				all.add(new Evidence(List.of(this.sureness), 1));
			}
			return all;
		}

		/** Whether the word itself, or another word for it, is known. */
		boolean strong() {
			return !this.firmly.isEmpty() || this.together.stream().anyMatch(Way::firm);
		}

		void add(Map<String, Float> terms, float boost, boolean firm, float quality) throws IOException {
			for (Map.Entry<String, Float> entry : terms.entrySet()) {
				String term = entry.getKey();
				int found = frequency(term);
				if (found > 0) {
					this.single.merge(term, entry.getValue() * boost, Math::max);
					this.matching.add(term);
					this.sureness.merge(term, quality * Evidence.quality(term), Math::max);
					if (firm && isFirm(term)) {
						this.firmly.add(term);
						this.frequency = Math.max(this.frequency, found);
					}
				}
			}
		}

		private static boolean isFirm(String term) {
			char kind = term.charAt(0);
			return kind == Analysis.WORD || kind == Analysis.DANISH || kind == Analysis.ENGLISH;
		}

		// All of the words must match: with parts of compounds one alone says little.
		void addAll(List<Map<String, Float>> words, float boost, boolean firm, float quality) throws IOException {
			List<Map<String, Float>> all = new ArrayList<>();
			Set<String> terms = new HashSet<>();
			List<Map<String, Float>> group = new ArrayList<>();
			for (Map<String, Float> word : words) {
				Gathering one = new Gathering();
				one.add(word, 1, true, 1);
				if (one.single.isEmpty()) {
					return;
				}
				all.add(one.single);
				terms.addAll(one.matching);
				group.add(one.sureness);
			}
			this.together.add(new Way(all, boost, firm));
			this.matching.addAll(terms);
			this.groups.add(new Evidence(group, quality));
		}

		void add(Synonyms.Entry entry) throws IOException {
			Analysis analysis = ConceptReader.this.language.analysis();
			List<Map<String, Float>> words = new ArrayList<>();
			for (Word word : Word.split(entry.text())) {
				Map<String, Float> terms = new LinkedHashMap<>(analysis.asked(word.joined()));
				char foreign = (entry.language() == Language.DA) ? Analysis.ENGLISH : Analysis.DANISH;
				terms.keySet()
					.removeIf((term) -> term.charAt(0) == foreign || term.charAt(0) == Analysis.SOUND
							|| term.charAt(0) == Analysis.ROOT);
				if (!terms.isEmpty()) {
					words.add(terms);
				}
			}
			float sure = entry.hint() ? Weights.SURE_HINT : Weights.SURE_SYNONYM;
			if (words.size() == 1) {
				add(words.getFirst(), Weights.SYNONYM, true, sure);
			}
			else if (!words.isEmpty()) {
				addAll(words, Weights.SYNONYM, true, sure);
			}
		}

	}

	/**
	 * Other words for a word.
	 *
	 * @param entries the other words
	 * @param together whether some stand for it and its neighbours together
	 */
	record Others(Set<Synonyms.Entry> entries, boolean together) {
	}

}
