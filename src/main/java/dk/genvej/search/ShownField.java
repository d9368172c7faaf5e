package dk.genvej.search;

import java.util.Locale;

import dk.genvej.platform.Language;

/** A field of a case that is shown where it matches, in the order in which they are. */
enum ShownField {

	TITLE, SUMMARY, BEFORE, AFTER, RESULTS, NEEDS, WORDINGS, TOPICS, ORGANISATIONS, CONTACTS;

	/** Its name. */
	String title() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Name of the stored text of it in a language. */
	String stored(Language language) {
		return Fields.TEXT + title() + "." + language.name().toLowerCase(Locale.ROOT);
	}

	/** Number of it and a language. */
	int source(Language language) {
		return ordinal() * Language.values().length + language.ordinal();
	}

	/** How its text is analysed. */
	Analysis.Kind analysed(Language language) {
		return switch (this) {
			case ORGANISATIONS, CONTACTS -> Analysis.Kind.NAME;
			default -> (language == Language.DA) ? Analysis.Kind.DANISH : Analysis.Kind.ENGLISH;
		};
	}

}
