package dk.genvej.platform;

/**
 * Something to be done with the graph at the start: one after the other, by
 * {@link GraphStart}. What it throws ends the start.
 */
public interface StartStep {

	/** Does it. */
	void start();

	/** When it is its turn. */
	Turn turn();

	/** The order of the steps. */
	enum Turn {

		/** Makes the graph one that this application can read. */
		MIGRATE,
		/** Brings in what ships with the application. */
		LOAD,
		/** Brings up the copies and follows the graph from then on. */
		FOLLOW

	}

}
