package dk.genvej.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DanishStemmer;

/**
 * Danish words on their way to the index: base form by word list, then the Snowball
 * stemmer, and the root that verb and noun share ({@code sprede}, {@code spredning}). All
 * on folded words, so that spelling with and without æ, ø, å meets.
 */
final class Danish {

	private static final int SHORTEST = 3;

	private static final List<String> ENDINGS = List.of("s", "e", "r", "n", "t", "en", "et", "er", "es", "ne", "ns",
			"de", "te", "ens", "ets", "ers", "ene", "erne", "rne", "nes", "ede", "ernes", "enes", "rnes", "des", "tes");

	private static final List<String> DERIVATIONS = List.of("isering", "ering", "ationer", "ation", "ning", "ing",
			"else", "iser", "al", "ere", "e");

	private final WordList words;

	private final Map<String, String> irregular = new HashMap<>();

	private final Map<String, String> chosen = new HashMap<>();

	/** Reads the word lists. */
	Danish() {
		this.words = new WordList(Lists.lines("danish-words.txt").stream().map(Folding::fold).toList());
		for (String line : Lists.lines("danish-irregular.txt")) {
			int space = line.indexOf(' ');
			this.irregular.put(line.substring(0, space), line.substring(space + 1));
		}
		for (String line : Lists.lines("danish-overrides.txt")) {
			List<String> forms = List.of(line.split("\\s+"));
			String base = Folding.fold(forms.getFirst());
			forms.forEach((form) -> this.chosen.put(Folding.fold(form), base));
		}
	}

	/** Whether a folded word, or the base form it is an inflection of, is Danish. */
	boolean knows(String folded) {
		return base(folded) != null;
	}

	/** Whether a folded word is the base form of a Danish word. */
	boolean isBase(String folded) {
		return this.words.contains(folded);
	}

	/**
	 * Whether a folded word can stand inside a compound in another form than its base
	 * form: {@code kollegie} of {@code kollegium}, and before a linking s {@code arbejd}
	 * of {@code arbejde}.
	 */
	boolean isCombining(String folded, boolean beforeLink) {
		boolean latin = folded.endsWith("ie") && this.words.contains(folded.substring(0, folded.length() - 1) + "um");
		return latin || (beforeLink && this.words.contains(folded + "e"));
	}

	/** The base form of a folded word; null for a word that is not known. */
	@Nullable String base(String folded) {
		String base = this.chosen.get(folded);
		if (base != null || this.words.contains(folded)) {
			return (base != null) ? base : folded;
		}
		base = this.irregular.get(folded);
		return (base != null) ? base : withoutEnding(folded);
	}

	/** The stem of a folded word. */
	String stem(String folded) {
		String base = base(folded);
		return snowball((base != null) ? base : folded);
	}

	/**
	 * What verbs, nouns and adjectives of one origin share; the stem when there is no
	 * more to cut. What is left must be a word again: {@code måling} is of {@code måle},
	 * {@code retning} is not of {@code ret}.
	 */
	String root(String folded) {
		String base = base(folded);
		String word = (base != null) ? base : folded;
		for (String ending : DERIVATIONS) {
			int length = word.length() - ending.length();
			if (length >= SHORTEST && word.endsWith(ending)) {
				String rest = word.substring(0, length);
				String single = undoubled(rest);
				if (isVerb(rest) || isVerb(single) || (isBase(single) && length > SHORTEST)) {
					return single;
				}
			}
		}
		return snowball(word);
	}

	private boolean isVerb(String rest) {
		return this.words.contains(rest + "e") || this.words.contains(rest + "ere");
	}

	private @Nullable String withoutEnding(String folded) {
		for (String ending : ENDINGS) {
			int length = folded.length() - ending.length();
			if (length >= SHORTEST && folded.endsWith(ending)) {
				String base = folded.substring(0, length);
				if (this.words.contains(base)) {
					return base;
				}
				String single = undoubled(base);
				if (single.length() >= SHORTEST && this.words.contains(single)) {
					return single;
				}
				String whole = uncontracted(base);
				if (this.words.contains(whole)) {
					return whole;
				}
			}
		}
		return null;
	}

	// borgmestre is of borgmester, cykler of cykel.
	private static String uncontracted(String word) {
		int last = word.length() - 1;
		boolean liquid = last > 1 && "lrn".indexOf(word.charAt(last)) >= 0;
		return liquid ? word.substring(0, last) + "e" + word.charAt(last) : word;
	}

	private static String undoubled(String word) {
		int last = word.length() - 1;
		return (last > 2 && word.charAt(last) == word.charAt(last - 1)) ? word.substring(0, last) : word;
	}

	private static String snowball(String word) {
		DanishStemmer stemmer = new DanishStemmer();
		stemmer.setCurrent(word);
		stemmer.stem();
		String stem = stemmer.getCurrent();
		// The stemmer's own rule asks for the ø that folding took away.
		if (stem.endsWith("lost") && stem.length() > 5) {
			return stem.substring(0, stem.length() - 1);
		}
		// cykel and cykler, regel and regler.
		int last = stem.length() - 1;
		boolean contracts = last > 2 && stem.endsWith("el") && "aeiouy".indexOf(stem.charAt(last - 2)) < 0;
		return contracts ? stem.substring(0, last - 1) + "l" : stem;
	}

}
