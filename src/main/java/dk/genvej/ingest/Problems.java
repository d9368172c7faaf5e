package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the problems of a run, all of them at once. Keeps the first {@value #KEPT} and
 * counts the rest, so that a file that is wrong throughout stays readable and bounded.
 */
final class Problems {

	/** How many are kept. */
	static final int KEPT = 2_000;

	private final Set<Problem> kept = new LinkedHashSet<>();

	private long errors;

	private long leftOut;

	/** Adds a problem; the very same is kept once. */
	void add(Problem problem) {
		if (this.kept.contains(problem)) {
			return;
		}
		if (problem.isError()) {
			this.errors++;
		}
		if (this.kept.size() < KEPT) {
			this.kept.add(problem);
		}
		else {
			this.leftOut++;
		}
	}

	void addAll(List<Problem> problems) {
		problems.forEach(this::add);
	}

	/** Whether anything stops the import. */
	boolean haveErrors() {
		return this.errors > 0;
	}

	/** All that are kept, by file and line. */
	List<Problem> sorted() {
		List<Problem> sorted = new ArrayList<>(this.kept);
		sorted.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::field));
		if (this.leftOut > 0) {
			sorted.add(new Problem((this.errors > 0) ? Problem.Severity.ERROR : Problem.Severity.WARNING, "…", 0, "",
					"and " + this.leftOut + " more problems; mend these first"));
		}
		return List.copyOf(sorted);
	}

}
