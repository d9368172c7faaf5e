package dk.genvej.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A general Danish thesaurus, for words that neither the index nor our own list of
 * synonyms knows: its senses are many, so what it gives counts as a guess.
 */
final class Thesaurus {

	private final Map<String, String> lines = new HashMap<>();

	private final Danish danish;

	Thesaurus(Danish danish) {
		this.danish = danish;
		for (String line : Lists.lines("danish-thesaurus.txt")) {
			int space = line.indexOf(' ');
			this.lines.put(danish.stem(Folding.fold(line.substring(0, space))), line.substring(space + 1));
		}
	}

	/** Words that may mean the same as a word. */
	List<String> of(String word) {
		String line = this.lines.get(this.danish.stem(Folding.fold(word)));
		return (line != null) ? List.of(line.split(" ")) : List.of();
	}

}
