package dk.genvej.statistics;

import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the barometer says about innovations like a case.
 *
 * @param kind which trait of the case it is about
 * @param statement a share among innovations of the kind, not a cause
 * @param observation the number behind it
 * @param comparedWith the number it is set against in the same figure
 * @param citation where the number stands, with edition and n
 * @param ownCases the same trait counted among our own cases
 */
record Benchmark(Kind kind, Text statement, Observation observation, @Nullable Observation comparedWith, Text citation,
		@Nullable OwnCount ownCases) {

	/** Which trait of the case a statement is about. */
	enum Kind {

		/** How new it is. */
		ORIGIN,
		/** Who takes part, and how. */
		PARTNER,
		/** What innovations with such a partner brought. */
		PARTNER_VALUE,
		/** Who else takes part beside such a partner. */
		CO_PARTNER,
		/** What it brought. */
		VALUE,
		/** What is new about it. */
		INNOVATION_TYPE,
		/** Sector of the lead. */
		SECTOR,
		/** That somebody outside the workplace takes part. */
		COLLABORATION,
		/** All innovations: said where the case tells too little of itself. */
		GENERAL

	}

	/**
	 * Our own published cases with the trait.
	 *
	 * @param cases cases with the trait
	 * @param among the cases it is counted among
	 * @param total all published cases
	 * @param statement the count in words, and why it is not to be compared
	 */
	record OwnCount(int cases, int among, int total, Text statement) {
	}
}
