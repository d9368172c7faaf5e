package dk.genvej.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Imports files into the graph. */
@Command(name = "import", mixinStandardHelpOptions = true,
		description = "Imports YAML, JSON Lines (.jsonl), CSV and JSON-stat (.json): all of it or, where something is wrong, nothing.",
		footer = { "", "Numbers of further editions or countries come as CSV with the columns of the tables at",
				"/statistik (template: seed-data/templates/observations.csv) or as a JSON-stat 2.0 dataset;",
				"an edition that is new is told by a YAML file in the same import.", "",
				"Running it twice changes nothing; an edited file changes just its things." })
final class ImportCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "A directory, or files.")
	private List<Path> paths = new ArrayList<>();

	@Option(names = "--dry-run", description = "Only check and tell what would be done.")
	private boolean dryRun;

	@Option(names = "--prune",
			description = "Also take out what was imported from this directory before and is no longer in it.")
	private boolean prune;

	@ParentCommand
	private @org.jspecify.annotations.Nullable Commands commands;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws IOException {
		Report report = new Report(this.spec);
		FileSet files = FileSet.of(this.paths);
		if (files.files().isEmpty()) {
			return report.nothing(this.paths);
		}
		PrintWriter err = this.spec.commandLine().getErr();
		ProgressLine progress = new ProgressLine(err);
		try (GraphAccess.Opened graph = java.util.Objects.requireNonNull(this.commands).access().open()) {
			ImportSummary summary = graph.get(Importer.class)
				.run(files, new Importer.Options(this.dryRun, this.prune), progress);
			if (summary.written()) {
				graph.follow();
			}
			progress.end();
			return report.of(summary, this.dryRun, this.prune);
		}
	}

}
