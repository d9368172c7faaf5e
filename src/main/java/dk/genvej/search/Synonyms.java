package dk.genvej.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.genvej.platform.Language;

/**
 * Everyday words and official ones, Danish and English, that mean the same to somebody
 * with a need. Used on the query only, so that a better list needs no new index.
 */
final class Synonyms {

	/** Most words of one entry that must stand in a query, in any order. */
	static final int LONGEST = 3;

	private static final String BESIDE = "~";

	private final Map<String, List<List<Entry>>> groups = new HashMap<>();

	/**
	 * Reads {@code synonyms.txt}: a group a line, Danish entries, a bar, English entries;
	 * an arrow parts what is looked up from what is found, a tilde marks what is only of
	 * the same field.
	 */
	Synonyms(Analysis analysis) {
		for (String line : Lists.lines("synonyms.txt")) {
			int bar = line.indexOf('|');
			Group group = new Group(new ArrayList<>(), new ArrayList<>());
			read((bar < 0) ? line : line.substring(0, bar), Language.DA, group);
			read((bar < 0) ? "" : line.substring(bar + 1), Language.EN, group);
			for (Entry entry : group.typed()) {
				String key = key(asked(entry, analysis), entry.language());
				this.groups.computeIfAbsent(key, (each) -> new ArrayList<>()).add(group.foundBy(entry));
			}
		}
	}

	// Of a long entry only the words that mean something must stand in the query.
	private static List<String> asked(Entry entry, Analysis analysis) {
		List<String> words = Word.split(entry.text()).stream().map(Word::joined).toList();
		if (words.size() > LONGEST) {
			words = words.stream().filter((word) -> !analysis.stopWords().isStop(word, entry.language())).toList();
		}
		if (words.isEmpty() || words.size() > LONGEST) {
			throw new IllegalStateException("search/synonyms.txt: an entry of too many words: " + entry.text());
		}
		return words.stream().flatMap((word) -> analysis.stems(word, entry.language()).stream()).toList();
	}

	private static void read(String part, Language language, Group group) {
		int arrow = part.indexOf("=>");
		List<Entry> typed = entries((arrow < 0) ? part : part.substring(0, arrow), language, arrow >= 0);
		group.typed().addAll(typed);
		group.found().addAll((arrow < 0) ? typed : entries(part.substring(arrow + 2), language, true));
	}

	private static List<Entry> entries(String part, Language language, boolean hint) {
		List<Entry> entries = new ArrayList<>();
		for (String each : part.split(",")) {
			String entry = each.strip();
			boolean beside = entry.startsWith(BESIDE);
			if (!entry.isEmpty()) {
				entries.add(new Entry(beside ? entry.substring(1) : entry, language, hint || beside));
			}
		}
		return entries;
	}

	/**
	 * Other words for words that stand in one query.
	 * @param stems their stems in one language
	 */
	Set<Entry> of(List<String> stems, Language language) {
		Set<Entry> found = new LinkedHashSet<>();
		this.groups.getOrDefault(key(stems, language), List.of()).forEach(found::addAll);
		return found;
	}

	private static String key(List<String> stems, Language language) {
		return language + " " + stems.stream().sorted().collect(Collectors.joining(" "));
	}

	/**
	 * One word, or several that belong together.
	 *
	 * @param text the words
	 * @param language their language
	 * @param hint whether it may help but does not mean the same
	 */
	record Entry(String text, Language language, boolean hint) {
	}

	private record Group(List<Entry> typed, List<Entry> found) {

		// Who asks for the field is answered by what is of it, not the other way round.
		List<Entry> foundBy(Entry typed) {
			return this.found.stream().map((entry) -> new Entry(entry.text(), entry.language(), typed.hint())).toList();
		}

	}

}
