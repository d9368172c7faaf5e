package dk.genvej.search;

/**
 * What counts how much. Chosen with the relevance bench on one half of the judged
 * queries; the other half is only reported.
 */
final class Weights {

	/** Fields of a case. */
	static final int TITLE = 16;

	static final int TOPICS = 12;

	static final int NEEDS = 5;

	static final int WORDINGS = 2;

	static final int SUMMARY = 6;

	static final int RESULTS = 5;

	static final int ORGANISATIONS = 8;

	static final int PARENTS = 5;

	static final int CONTACTS = 8;

	static final int ROLES = 4;

	static final int BODY = 3;

	static final int NOTES = 2;

	static final int LABELS = 1;

	/** Fields of a person. */
	static final int NAME = 24;

	static final int POSITIONS = 8;

	static final int WORKPLACES = 8;

	static final int CASES = 3;

	/** Terms of a word of the query; none above 1. */
	static final float WORD = 1f;

	static final float STEM = 0.6f;

	static final float ROOT = 0.25f;

	static final float PART = 0.3f;

	static final float SOUND = 0.3f;

	/** Other words for a word of the query. */
	static final float SYNONYM = 0.45f;

	static final float THESAURUS = 0.3f;

	static final float PARTS_OF_COMPOUND = 0.6f;

	static final float RUN_TOGETHER = 0.9f;

	static final float GUESS_NEAR = 0.5f;

	static final float GUESS_FAR = 0.3f;

	static final float GUESS_BEGINNING = 0.35f;

	/** Share of a query's meaning that the index must know, and that a hit must cover. */
	static final float KNOWN_SHARE = 0.58f;

	static final float COVERED_SHARE = 0.35f;

	/** How much a match by a guess or by a part of a word counts for that. */
	static final float SOFT = 0.6f;

	/** The same where only the thesaurus knows the word. */
	static final float FAINT = 0.3f;

	/** Weight of a word that a query does not fail for want of. */
	static final float FILLER = 0.12f;

	/** How sure it is that what is found means the word that was typed. */
	static final float SURE_ROOT = 0.7f;

	static final float SURE_PART = 0.5f;

	static final float SURE_PARTS = 0.8f;

	static final float SURE_RUN_TOGETHER = 0.9f;

	static final float SURE_SYNONYM = 0.7f;

	static final float SURE_HINT = 0.35f;

	static final float SURE_THESAURUS = 0.3f;

	static final float SURE_NEAR = 0.8f;

	static final float SURE_FAR = 0.6f;

	static final float SURE_BEGINNING = 0.4f;

	/** How much better a hit is where all words stand in one unit. */
	static final float UNIT_GAIN = 1f;

	/** Share of the evidence that must stand in one unit. */
	static final float TOGETHER = 0.4f;

	/** How much of it a unit gives that is not about the case itself. */
	static final float ASIDE = 0.5f;

	/** The same for a wording that the case itself does not use, and for its words. */
	static final float WORDING = 0.3f;

	static final float WORDING_ALONE = 0.8f;

	/** Evidence that the first hit must have; without, nothing is found. */
	static final float FOUND = 0.43f;

	/**
	 * The same where two words were typed: one of them is not enough, while of three and
	 * more some may be missing.
	 */
	static final float FOUND_OF_TWO = 0.58f;

	/** Evidence under which a hit is called weak. */
	static final float STRONG = 0.6f;

	private Weights() {
	}

}
