package dk.genvej.search;

/** How a Danish name sounds, so that Christian, Kristian and Cristian are one. */
final class Names {

	private static final String[][] SOUNDS = { { "ph", "f" }, { "th", "t" }, { "ch", "k" }, { "ck", "k" },
			{ "dt", "t" }, { "gh", "g" }, { "kj", "k" }, { "gj", "g" }, { "hj", "j" }, { "hv", "v" }, { "c", "k" },
			{ "q", "k" }, { "z", "s" }, { "w", "v" }, { "x", "ks" }, { "y", "i" }, { "ie", "i" }, { "ei", "aj" },
			{ "ej", "aj" }, { "ld", "l" }, { "nd", "n" } };

	private Names() {
	}

	/** The sound of a folded name. */
	static String sound(String folded) {
		String sound = folded;
		for (String[] pair : SOUNDS) {
			sound = sound.replace(pair[0], pair[1]);
		}
		StringBuilder single = new StringBuilder(sound.length());
		for (int i = 0; i < sound.length(); i++) {
			if (i == 0 || sound.charAt(i) != sound.charAt(i - 1)) {
				single.append(sound.charAt(i));
			}
		}
		String whole = single.toString();
		return (whole.endsWith("e") && whole.length() > 4) ? whole.substring(0, whole.length() - 1) : whole;
	}

}
