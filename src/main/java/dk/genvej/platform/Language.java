package dk.genvej.platform;

/** A language of labels and statements. */
public enum Language {

	/** Danish. */
	DA,
	/** English. */
	EN

}
