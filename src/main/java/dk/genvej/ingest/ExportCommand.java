package dk.genvej.ingest;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Exports the graph to files. */
@Command(name = "export", mixinStandardHelpOptions = true,
		description = "Writes the whole knowledge base as the files that import reads.")
final class ExportCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "A new directory, or that of an earlier export, which it replaces.")
	private Path directory = Path.of("export");

	@Option(names = "--with-people",
			description = "Also write personal data: people, contacts, and who gave advice or said something.")
	private boolean withPeople;

	@ParentCommand
	private @org.jspecify.annotations.Nullable Commands commands;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() {
		ProgressLine progress = new ProgressLine(this.spec.commandLine().getErr());
		try (GraphAccess.Opened graph = Objects.requireNonNull(this.commands).access().open()) {
			graph.get(Importer.class).recover();
			long entries = graph.get(Exporter.class).export(this.directory, this.withPeople, progress);
			progress.end();
			this.spec.commandLine()
				.getOut()
				.println(entries + " entries written to " + this.directory
						+ (this.withPeople ? ", personal data among them." : ", personal data left out."));
			return Commands.OK;
		}
	}

}
