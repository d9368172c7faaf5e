package dk.genvej.statistics;

import java.util.List;

/**
 * Numbers to take away.
 *
 * @param snapshot the numbers they are of
 * @param observations the observations wanted
 * @param danish whether labels and notes are Danish
 * @param address address that they are served at
 */
record Download(Statistics.Snapshot snapshot, List<Observation> observations, boolean danish, String address) {

	/** The numbers they are of. */
	Barometer barometer() {
		return this.snapshot.barometer();
	}

	/** Publications, the address and the revision: what a reader cites. */
	List<String> citation() {
		List<String> lines = new java.util.ArrayList<>(Citations.publications(barometer(), this.observations));
		lines.add("Genvej, revision " + this.snapshot.revision() + ": " + this.address);
		return lines;
	}
}
