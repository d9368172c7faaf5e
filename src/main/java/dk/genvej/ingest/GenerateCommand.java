package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Generates synthetic cases. */
@Command(name = "generate", mixinStandardHelpOptions = true,
		description = "Writes synthetic cases of the real ones' shape as files that import reads.")
final class GenerateCommand implements Callable<Integer> {

	@Parameters(paramLabel = "N", description = "How many cases.")
	private int cases;

	@Option(names = "--seed", paramLabel = "S", description = "The same seed gives the same files (default: 1).")
	private long seed = 1;

	@Option(names = { "-o", "--output" }, paramLabel = "DIR", description = "A new directory (default: generated).")
	private Path directory = Path.of("generated");

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws IOException {
		if (this.cases < 1) {
			throw new ParameterException(this.spec.commandLine(), "N is at least 1");
		}
		ProgressLine progress = new ProgressLine(this.spec.commandLine().getErr());
		new Generator(this.cases, this.seed).write(this.directory, progress);
		progress.end();
		this.spec.commandLine().getOut().println(this.cases + " cases written to " + this.directory + ".");
		return Commands.OK;
	}

}
