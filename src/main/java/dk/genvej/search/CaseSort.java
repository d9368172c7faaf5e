package dk.genvej.search;

/** Order of the hits. */
public enum CaseSort {

	/** Best match first; without a query the newest first. */
	RELEVANCE,
	/** Newest first. */
	YEAR,
	/** Most reused first. */
	REUSE

}
