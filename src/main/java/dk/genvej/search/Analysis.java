package dk.genvej.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.genvej.platform.Language;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * From words to the terms of the index. A word has several terms in one field, told apart
 * by their first letter, so that one pseudo-term of the query covers them all and
 * relevance is reckoned per word, not per field:
 * <ul>
 * <li>{@code n} the folded word,</li>
 * <li>{@code d} its Danish stem, {@code r} the root that verb and noun share,</li>
 * <li>{@code p} stem of a part of a compound,</li>
 * <li>{@code e} its English stem,</li>
 * <li>{@code k} the sound of a name.</li>
 * </ul>
 */
final class Analysis {

	static final char WORD = 'n';

	static final char DANISH = 'd';

	static final char ROOT = 'r';

	static final char PART = 'p';

	static final char ENGLISH = 'e';

	static final char SOUND = 'k';

	private static final int DEEPEST = 3;

	private final Danish danish = new Danish();

	private final Compounds compounds = new Compounds(this.danish);

	private final StopWords stopWords = new StopWords();

	private final Cache<String, Map<String, Float>> danishTerms = cache();

	private final Cache<String, Map<String, Float>> englishTerms = cache();

	private final Cache<String, Map<String, Float>> nameTerms = cache();

	private final Cache<String, Map<String, Float>> askedTerms = cache();

	/** What a text is written in. */
	enum Kind {

		/** Danish. */
		DANISH,
		/** English. */
		ENGLISH,
		/** Names of organisations and places: Danish words and sounds. */
		NAME,
		/** Names of people: sounds, no stems. */
		PERSON

	}

	/** Stop words. */
	StopWords stopWords() {
		return this.stopWords;
	}

	/** The Danish words. */
	Danish danish() {
		return this.danish;
	}

	/**
	 * Terms of a word of a text with their weights, from 0 to 1; none for a stop word.
	 */
	Map<String, Float> terms(Word word, Kind kind) {
		Cache<String, Map<String, Float>> cache = switch (kind) {
			case DANISH -> this.danishTerms;
			case ENGLISH -> this.englishTerms;
			case NAME, PERSON -> this.nameTerms;
		};
		String key = (kind == Kind.PERSON) ? word.text() + "\u0000" : word.text();
		Map<String, Float> terms = cache.get(key, (text) -> make(word, kind));
		return (terms != null) ? terms : Map.of();
	}

	private Map<String, Float> make(Word word, Kind kind) {
		Map<String, Float> terms = new LinkedHashMap<>();
		add(word.joined(), kind, terms);
		if (word.pieces().size() > 1) {
			word.pieces().forEach((piece) -> add(piece, kind, terms));
		}
		return terms;
	}

	private void add(String text, Kind kind, Map<String, Float> terms) {
		boolean stop = switch (kind) {
			case DANISH, NAME -> this.stopWords.isStop(text, Language.DA);
			case ENGLISH -> this.stopWords.isStop(text, Language.EN);
			case PERSON -> false;
		};
		String folded = Folding.fold(text);
		if (stop || folded.isEmpty()) {
			return;
		}
		terms.put(WORD + folded, 1f);
		switch (kind) {
			case DANISH -> addDanish(folded, terms);
			case ENGLISH -> terms.put(ENGLISH + english(text), 1f);
			case NAME -> {
				addDanish(folded, terms);
				terms.put(SOUND + Names.sound(folded), 1f);
			}
			case PERSON -> terms.put(SOUND + Names.sound(folded), 1f);
		}
	}

	private void addDanish(String folded, Map<String, Float> terms) {
		terms.put(DANISH + this.danish.stem(folded), 1f);
		terms.put(ROOT + this.danish.root(folded), 1f);
		addParts(folded, 1, terms);
	}

	// Parts of parts too: tandlægeaftaler is tandlæge and aftaler, and tandlæge is tand
	// and
	// læge.
	private void addParts(String folded, int depth, Map<String, Float> terms) {
		for (String part : this.compounds.parts(folded)) {
			terms.merge(PART + this.danish.stem(part), 1f / depth, Math::max);
			terms.merge(PART + this.danish.root(part), 0.5f / depth, Math::max);
			if (depth < DEEPEST) {
				addParts(part, depth + 1, terms);
			}
		}
	}

	/** Parts of a Danish compound, folded; empty when it is none. */
	List<String> parts(String word) {
		return this.compounds.parts(Folding.fold(word));
	}

	/** The stems by which entries of the synonym list are looked up: Danish, English. */
	List<String> stems(String word, Language language) {
		List<String> stems = new ArrayList<>();
		for (Word each : Word.split(word)) {
			stems.add(
					(language == Language.EN) ? english(each.joined()) : this.danish.stem(Folding.fold(each.joined())));
		}
		return stems;
	}

	/** The English stem of a word. */
	String english(String text) {
		EnglishStemmer stemmer = new EnglishStemmer();
		stemmer.setCurrent(Folding.letters(text));
		stemmer.stem();
		return stemmer.getCurrent();
	}

	/** The terms by which a word of a query is looked for, with their weights. */
	Map<String, Float> asked(String text) {
		return Objects.requireNonNull(this.askedTerms.get(text, this::makeAsked));
	}

	private Map<String, Float> makeAsked(String text) {
		Map<String, Float> terms = new HashMap<>();
		String folded = Folding.fold(text);
		if (!folded.isEmpty()) {
			if (!this.stopWords.isStop(text, Language.DA)) {
				terms.put(WORD + folded, Weights.WORD);
				terms.put(DANISH + this.danish.stem(folded), Weights.STEM);
				terms.put(ROOT + this.danish.root(folded), Weights.ROOT);
				terms.put(PART + this.danish.root(folded), Weights.PART / 2);
				terms.put(PART + this.danish.stem(folded), Weights.PART);
				terms.put(SOUND + Names.sound(folded), Weights.SOUND);
			}
			if (!this.stopWords.isStop(text, Language.EN)) {
				terms.put(WORD + folded, Weights.WORD);
				terms.put(ENGLISH + english(text), Weights.STEM);
			}
		}
		return Collections.unmodifiableMap(terms);
	}

	/** The terms by which one part of a compound of a query is looked for. */
	Map<String, Float> askedPart(String folded) {
		String stem = this.danish.stem(folded);
		Map<String, Float> terms = new HashMap<>();
		terms.put(PART + this.danish.root(folded), Weights.PART);
		terms.put(ROOT + this.danish.root(folded), Weights.ROOT);
		terms.put(PART + stem, Weights.STEM);
		terms.put(DANISH + stem, Weights.STEM);
		terms.put(WORD + folded, Weights.WORD);
		return terms;
	}

	private static Cache<String, Map<String, Float>> cache() {
		// Its house-keeping on the spot: handing it over costs more than doing it.
		return Caffeine.newBuilder().maximumSize(20_000).executor(Runnable::run).build();
	}

}
