package dk.genvej.ingest;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param added entries that were not there
 * @param changed entries whose content differs
 * @param unchanged entries that were there already
 * @param removed entries that the files no longer hold; they stay unless pruned
 * @param problems what cannot be taken, and what an editor should look at
 * @param written whether the graph was changed
 */
public record ImportSummary(int added, int changed, int unchanged, int removed, List<Problem> problems,
		boolean written) {

	/** Whether nothing could be written because of errors. */
	public boolean failed() {
		return this.problems.stream().anyMatch(Problem::isError);
	}

	@Override
	public String toString() {
		return this.added + " added, " + this.changed + " changed, " + this.unchanged + " unchanged, " + this.removed
				+ " removed";
	}
}
