package dk.genvej.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text. Hyphens, dots, slashes and apostrophes inside it join its pieces:
 * {@code e-mail}, {@code 3.0}, {@code borger.dk}.
 *
 * @param text the word as it stands
 * @param start place of its first character
 * @param end place after its last character
 * @param pieces its pieces; itself when it has but one
 */
record Word(String text, int start, int end, List<String> pieces) {

	private static final int LONGEST = 60;

	/** The words of a text in order. */
	static List<Word> split(String text) {
		List<Word> words = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			int start = i;
			i = endOfWord(text, i);
			if (i > start) {
				words.add(of(text, start, i));
			}
			else {
				i += Character.charCount(text.codePointAt(i));
			}
		}
		return words;
	}

	/**
	 * The word without what joins its pieces; between digits it stays: {@code 3.0} is not
	 * 30.
	 */
	String joined() {
		if (this.pieces.size() == 1) {
			return this.pieces.getFirst();
		}
		StringBuilder joined = new StringBuilder(this.pieces.getFirst());
		for (String piece : this.pieces.subList(1, this.pieces.size())) {
			boolean number = Character.isDigit(joined.charAt(joined.length() - 1))
					&& Character.isDigit(piece.charAt(0));
			joined.append(number ? "." : "").append(piece);
		}
		return joined.toString();
	}

	private static int endOfWord(String text, int from) {
		int i = from;
		while (i < text.length() && i - from < LONGEST) {
			int letter = text.codePointAt(i);
			if (isLetter(letter)) {
				i += Character.charCount(letter);
			}
			else if (i > from && joins(letter) && i + 1 < text.length() && isLetter(text.codePointAt(i + 1))) {
				i++;
			}
			else {
				break;
			}
		}
		return i;
	}

	private static Word of(String text, int start, int end) {
		String word = text.substring(start, end);
		return new Word(word, start, end, isJoined(word) ? pieces(text, start, end) : List.of(word));
	}

	private static boolean isJoined(String word) {
		for (int i = 0; i < word.length(); i++) {
			if (joins(word.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static List<String> pieces(String text, int start, int end) {
		List<String> pieces = new ArrayList<>();
		int from = start;
		for (int i = start; i <= end; i++) {
			if (i == end || joins(text.charAt(i))) {
				if (i > from) {
					pieces.add(text.substring(from, i));
				}
				from = i + 1;
			}
		}
		// dentist's, kommunen's: the end of the word, not a piece.
		if (pieces.size() > 1 && pieces.getLast().equalsIgnoreCase("s")) {
			pieces.removeLast();
		}
		return List.copyOf(pieces);
	}

	private static boolean isLetter(int c) {
		return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static boolean joins(int c) {
		return switch (c) {
			case '-', '.', '/', '\'', '’', '&', '_', '@', '\u00ad', '\u2010', '\u2011' -> true;
			default -> false;
		};
	}

}
