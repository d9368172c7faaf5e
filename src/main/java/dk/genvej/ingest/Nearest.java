package dk.genvej.ingest;

import java.util.Collection;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody may have meant. */
final class Nearest {

	private Nearest() {
	}

	/** The end of a message: the nearest known word, or nothing when none is near. */
	static String suggest(String word, Collection<String> known) {
		LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, word.length() / 3));
		String asked = word.toLowerCase(Locale.ROOT);
		String best = "";
		int least = Integer.MAX_VALUE;
		for (String candidate : known) {
			int apart = distance.apply(asked, candidate.toLowerCase(Locale.ROOT));
			if (apart >= 0 && apart < least) {
				least = apart;
				best = candidate;
			}
		}
		return best.isEmpty() ? "" : "; did you mean `" + best + "`?";
	}

}
