package dk.genvej.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * One spelling for words that keyboards and habits spell differently: lower case, no
 * accents, and æ, ae, å, aa as a; ø, oe, ö as o.
 */
final class Folding {

	private Folding() {
	}

	/** The folded form of a word; may be empty when nothing but marks is left. */
	static String fold(String word) {
		return digraphs(letters(word));
	}

	/** Lower case without accents, digraphs as they stand: for English. */
	static String letters(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		boolean plain = true;
		for (int i = 0; i < lower.length() && plain; i++) {
			plain = lower.charAt(i) < 128;
		}
		if (plain) {
			return lower;
		}
		String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
		StringBuilder folded = new StringBuilder(apart.length());
		for (int i = 0; i < apart.length(); i++) {
			char c = apart.charAt(i);
			switch (c) {
				case 'æ' -> folded.append('a');
				case 'ø', 'œ' -> folded.append('o');
				case 'ß' -> folded.append("ss");
				case 'ð', 'đ' -> folded.append('d');
				case 'ł' -> folded.append('l');
				default -> {
					if (Character.getType(c) != Character.NON_SPACING_MARK) {
						folded.append(c);
					}
				}
			}
		}
		return folded.toString();
	}

	private static String digraphs(String word) {
		StringBuilder folded = new StringBuilder(word.length());
		for (int i = 0; i < word.length(); i++) {
			char c = word.charAt(i);
			char next = (i + 1 < word.length()) ? word.charAt(i + 1) : ' ';
			folded.append(c);
			if ((c == 'a' && (next == 'a' || next == 'e')) || (c == 'o' && next == 'e')) {
				i++;
			}
		}
		return folded.toString();
	}

}
