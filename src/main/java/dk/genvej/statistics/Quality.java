package dk.genvej.statistics;

/** How a number came to us. */
enum Quality {

	/** Printed with its category. */
	REPORTED,
	/** Printed, and joined to its category by order, sums or prose. */
	DERIVED,
	/** The text of the source lost it: there is no value. */
	LOST_IN_SOURCE

}
