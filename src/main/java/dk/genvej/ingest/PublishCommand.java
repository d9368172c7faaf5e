package dk.genvej.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import dk.genvej.platform.PublicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes the files that everybody may take home. */
@Command(name = "publish", mixinStandardHelpOptions = true,
		description = { "Writes what the server offers under /export: the network as GraphML, GEXF and tables,",
				"and everything as JSON-LD. No personal data." })
final class PublishCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", description = "Where to write; files of the same names are replaced.")
	private Path directory = Path.of("public");

	@Option(names = "--site", paramLabel = "URL",
			description = "Address of the installation, for links and citations (default: ${DEFAULT-VALUE}).")
	private String site = "http://localhost:8080";

	@ParentCommand
	private @org.jspecify.annotations.Nullable Commands commands;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public Integer call() throws IOException {
		try (GraphAccess.Opened graph = Objects.requireNonNull(this.commands).access().open()) {
			Files.createDirectories(this.directory);
			List<PublicFile> files = graph.all(PublicFile.class)
				.stream()
				.sorted(Comparator.comparing(PublicFile::name))
				.toList();
			for (PublicFile file : files) {
				Path written = write(file);
				this.spec.commandLine().getOut().println(written + ", " + Files.size(written) + " bytes.");
			}
			return Commands.OK;
		}
	}

	// Beside it first: whoever reads the file meanwhile gets the old one or the new one.
	private Path write(PublicFile file) throws IOException {
		Path draft = this.directory.resolve(file.name() + ".part");
		try {
			try (OutputStream out = Files.newOutputStream(draft)) {
				file.write(this.site.replaceAll("/+$", ""), out);
			}
			return Files.move(draft, this.directory.resolve(file.name()), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

}
