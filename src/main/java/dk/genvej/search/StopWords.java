package dk.genvej.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dk.genvej.platform.Language;

/** Words that say nothing, or little, about what somebody needs. */
final class StopWords {

	private final Set<String> danish = words("stop-words-danish.txt");

	private final Set<String> english = words("stop-words-english.txt");

	private final Set<String> fillers = words("filler-words.txt");

	/** Whether a word says nothing in a language. */
	boolean isStop(String word, Language language) {
		String lower = word.toLowerCase(Locale.ROOT);
		return (language == Language.EN) ? this.english.contains(lower)
				: this.danish.contains(lower) || this.danish.contains(danishLetters(lower));
	}

	/** Whether a query does not fail for want of a word. */
	boolean isFiller(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return isStop(lower, Language.DA) || isStop(lower, Language.EN) || this.fillers.contains(lower)
				|| this.fillers.contains(danishLetters(lower));
	}

	/** Whether a word says nothing in either language. */
	boolean isStop(String word) {
		return isStop(word, Language.DA) && isStop(word, Language.EN);
	}

	private static String danishLetters(String word) {
		return word.replace("aa", "å").replace("ae", "æ").replace("oe", "ø");
	}

	private static Set<String> words(String name) {
		Set<String> words = new HashSet<>();
		Lists.lines(name).forEach((line) -> words.addAll(List.of(line.split("\\s+"))));
		return words;
	}

}
