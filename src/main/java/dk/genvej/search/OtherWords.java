package dk.genvej.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dk.genvej.platform.Language;

/** Finds other words for each word of a query, and for two or three of them together. */
final class OtherWords {

	private static final int MOST_COMBINED = 10;

	private final SearchLanguage language;

	private final List<Word> words;

	private final List<Set<Synonyms.Entry>> entries = new ArrayList<>();

	private final boolean[] together;

	OtherWords(SearchLanguage language, List<Word> words) {
		this.language = language;
		this.words = words;
		this.together = new boolean[words.size()];
		words.forEach((word) -> this.entries.add(new LinkedHashSet<>()));
	}

	/** Other words by word, in the order of the query. */
	List<ConceptReader.Others> all() {
		for (Language each : Language.values()) {
			List<String> stems = this.words.stream()
				.map((word) -> this.language.analysis().stems(word.joined(), each))
				.map((list) -> list.isEmpty() ? "" : list.getFirst())
				.toList();
			for (int i = 0; i < stems.size(); i++) {
				look(each, stems, i);
			}
			for (int i = 0; i < Math.min(MOST_COMBINED, stems.size()); i++) {
				combine(each, stems, i);
			}
		}
		List<ConceptReader.Others> all = new ArrayList<>();
		for (int i = 0; i < this.together.length; i++) {
			all.add(new ConceptReader.Others(this.entries.get(i), this.together[i]));
		}
		return all;
	}

	private void combine(Language each, List<String> stems, int first) {
		int most = Math.min(MOST_COMBINED, stems.size());
		for (int second = first + 1; second < most; second++) {
			look(each, stems, first, second);
			for (int third = second + 1; third < most; third++) {
				look(each, stems, first, second, third);
			}
		}
	}

	private void look(Language each, List<String> stems, int... places) {
		List<String> asked = new ArrayList<>();
		for (int place : places) {
			asked.add(stems.get(place));
		}
		Set<Synonyms.Entry> found = this.language.synonyms().of(asked, each);
		for (int place : places) {
			this.entries.get(place).addAll(found);
			this.together[place] |= places.length > 1 && !found.isEmpty() && onlyFillers(places);
		}
	}

	// In "bored of waiting" the word bored carries the meaning, in "of its own" all do.
	private boolean onlyFillers(int... places) {
		StopWords stopWords = this.language.analysis().stopWords();
		return Arrays.stream(places).allMatch((place) -> {
			String word = this.words.get(place).joined();
			return stopWords.isStop(word) || stopWords.isFiller(word);
		});
	}

}
