package dk.genvej.platform;

/**
 * A text kept in both languages.
 *
 * @param da in Danish
 * @param en in English
 */
public record Text(String da, String en) {

	/** The text in one language. */
	public String in(Language language) {
		return language == Language.EN ? this.en : this.da;
	}
}
