package dk.genvej.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Language;

/**
 * Everyday words and official ones, Danish and English, that mean the same to somebody
 * with a need. Used on the query only, so that a better list needs no new index.
 */
final class Synonyms {

	/** Most words of one entry. */
	static final int LONGEST = 4;

	private final Map<String, List<List<Entry>>> groups = new HashMap<>();

	/**
	 * Reads {@code synonyms.txt}: a group a line, Danish entries, a bar, English entries.
	 */
	Synonyms(Analysis analysis) {
		for (String line : Lists.lines("synonyms.txt")) {
			int bar = line.indexOf('|');
			List<Entry> group = new ArrayList<>();
			read((bar < 0) ? line : line.substring(0, bar), Language.DA, group);
			read((bar < 0) ? "" : line.substring(bar + 1), Language.EN, group);
			for (Entry entry : group) {
				String key = key(analysis.stems(entry.text(), entry.language()), entry.language());
				this.groups.computeIfAbsent(key, (each) -> new ArrayList<>()).add(group);
			}
		}
	}

	private static void read(String part, Language language, List<Entry> group) {
		for (String entry : part.split(",")) {
			if (!entry.isBlank()) {
				group.add(new Entry(entry.strip(), language));
			}
		}
	}

	/**
	 * Other words for words that stand together.
	 * @param stems their stems in one language
	 */
	Set<Entry> of(List<String> stems, Language language) {
		Set<Entry> found = new LinkedHashSet<>();
		this.groups.getOrDefault(key(stems, language), List.of()).forEach(found::addAll);
		return found;
	}

	private static String key(List<String> stems, Language language) {
		return language + " " + String.join(" ", stems);
	}

	/**
	 * One word, or several that belong together.
	 *
	 * @param text the words
	 * @param language their language
	 */
	record Entry(String text, Language language) {
	}

}
