package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import dk.genvej.platform.Graph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks files without writing anything. */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Reads files and applies all rules of an import, without a database and without writing.",
		footer = { "", "References may lead to the files themselves and to the seed data; with --spring.neo4j.uri or",
				"--genvej.data-dir to the graph instead of the seed data." })
final class CheckCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "A directory, or files.")
	private List<Path> paths = new ArrayList<>();

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
		Problems problems = new Problems();
		Draft draft = new Draft(java.util.Map.of(), surroundings(), problems, null);
		new EntryReader().read(files, draft, problems);
		draft.finish();
		return report.of(problems.sorted(), draft.added + draft.changed);
	}

	private Surroundings surroundings() throws IOException {
		GraphAccess access = Objects.requireNonNull(this.commands).access();
		if (!access.isNamed()) {
			return Surroundings.ofSeedData();
		}
		try (GraphAccess.Opened graph = access.open()) {
			return Surroundings.of(graph.get(Graph.class));
		}
	}

}
