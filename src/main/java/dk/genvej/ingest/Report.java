package dk.genvej.ingest;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;

/** Tells people what an import or a check found and did. */
final class Report {

	private final PrintWriter out;

	private final PrintWriter err;

	Report(CommandSpec spec) {
		this.out = spec.commandLine().getOut();
		this.err = spec.commandLine().getErr();
	}

	/** There was nothing to read. */
	int nothing(List<Path> paths) {
		this.err.println("There are no .yaml, .jsonl or .csv files in " + paths + ".");
		return Commands.USAGE;
	}

	/** An import. */
	int of(ImportSummary summary, boolean dryRun, boolean prune) {
		tell(summary.problems());
		if (summary.failed()) {
			this.err.println(count(summary.problems()) + "; nothing was written.");
			return Commands.PROBLEMS;
		}
		this.out.println((dryRun ? "Would be: " : "") + summary);
		if (summary.removed() > 0 && !prune) {
			this.out.println(summary.removed() + " no longer in the files, kept in the graph; --prune takes them out.");
		}
		return Commands.OK;
	}

	/** A check. */
	int of(List<Problem> problems, long entries) {
		tell(problems);
		if (problems.stream().anyMatch(Problem::isError)) {
			this.err.println(count(problems) + ".");
			return Commands.PROBLEMS;
		}
		this.out.println(entries + " entries checked, " + count(problems) + ".");
		return Commands.OK;
	}

	private void tell(List<Problem> problems) {
		problems.forEach(this.err::println);
	}

	private static String count(List<Problem> problems) {
		long errors = problems.stream().filter(Problem::isError).count();
		return errors + ((errors == 1) ? " error, " : " errors, ") + (problems.size() - errors)
				+ ((problems.size() - errors == 1) ? " warning" : " warnings");
	}

}
