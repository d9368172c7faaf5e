package dk.genvej.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names told apart by what matters: "Åbenrå Kommune", "Aabenraa kommune" and
 * "aabenraa-kommune" are one. The same table folds in Java and in Cypher.
 */
public final class Names {

	/** What stands for what in a lower-case name, in this order. */
	private static final List<List<String>> FOLDS = List.of(List.of("æ", "ae"), List.of("ä", "ae"), List.of("ø", "oe"),
			List.of("ö", "oe"), List.of("å", "aa"), List.of("é", "e"), List.of("è", "e"), List.of("ü", "u"),
			List.of("&", "og"), List.of(" ", ""), List.of("-", ""), List.of("–", ""), List.of(".", ""),
			List.of(",", ""), List.of("'", ""), List.of("’", ""), List.of("/", ""), List.of("(", ""), List.of(")", ""),
			List.of(":", ""), List.of("\"", ""));

	private static final int LONGEST_SLUG = 80;

	private Names() {
	}

	/**
	 * The table, for a query that folds names itself: pairs of what is replaced by what.
	 */
	public static List<List<String>> folds() {
		return FOLDS;
	}

	/** A name without what does not matter. */
	public static String fold(String name) {
		String folded = name.toLowerCase(Locale.ROOT);
		for (List<String> fold : FOLDS) {
			folded = folded.replace(fold.getFirst(), fold.getLast());
		}
		return folded;
	}

	/**
	 * A slug for a name: lower-case ASCII letters and digits, words joined by hyphens.
	 * Empty when the name has neither.
	 */
	public static String slug(String name) {
		List<String> words = new ArrayList<>();
		for (String word : name.split("[\\s\\-–/.,:&()\"'’]+")) {
			String plain = fold(word).replaceAll("[^a-z0-9]", "");
			if (!plain.isEmpty()) {
				words.add(plain);
			}
		}
		String slug = String.join("-", words);
		return (slug.length() > LONGEST_SLUG) ? slug.substring(0, LONGEST_SLUG).replaceAll("-[^-]*$", "") : slug;
	}

}
