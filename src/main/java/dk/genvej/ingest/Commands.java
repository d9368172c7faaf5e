package dk.genvej.ingest;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The commands of the application: import, check, export, publish and generate. Without
 * one the application is a server.
 */
@Command(name = "genvej", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class,
		description = "The knowledge base of public-sector innovation. Without a command it starts the server.",
		footer = { "", "Settings, for the server and for commands that use the graph:",
				"  --genvej.data-dir=DIR            where Genvej keeps its data (default: ./data)",
				"  --spring.neo4j.uri=URI           use this Neo4j instead of one of its own",
				"  --spring.neo4j.authentication.username=NAME, ….password=PASSWORD",
				"  --server.port=PORT               port of the server (default: 8080)", "",
				"Exit codes: 0 done; 1 problems found, nothing written; 2 wrong usage; 3 cannot start." },
		subcommands = { ImportCommand.class, CheckCommand.class, ExportCommand.class, PublishCommand.class,
				GenerateCommand.class })
public final class Commands implements Runnable {

	/** Done. */
	public static final int OK = 0;

	/** Problems were found, and nothing was written. */
	public static final int PROBLEMS = 1;

	/** The command was not understood. */
	public static final int USAGE = 2;

	/** The graph cannot be used. */
	public static final int CANNOT_START = 3;

	private static final Set<String> NAMES = Set.of("import", "check", "export", "publish", "generate", "--help", "-h",
			"--version", "-V");

	private final GraphAccess access;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private Commands(GraphAccess access) {
		this.access = access;
	}

	/**
	 * Whether the arguments ask for a command. Settings of the server begin with
	 * {@code --} and hold a dot; whatever else there is is a command, if need be an
	 * unknown one.
	 */
	public static boolean areIn(String[] arguments) {
		return List.of(arguments).stream().anyMatch((one) -> NAMES.contains(one) || !isSetting(one));
	}

	/**
	 * Runs a command.
	 * @param application the class of the application, started only when the graph is
	 * needed
	 * @param arguments command, options and settings
	 * @param out takes what is told
	 * @param err takes what went wrong, and the progress
	 * @return the exit code
	 */
	public static int run(Class<?> application, String[] arguments, PrintWriter out, PrintWriter err) {
		List<String> settings = new ArrayList<>();
		List<String> rest = new ArrayList<>();
		for (String argument : arguments) {
			(isSetting(argument) ? settings : rest).add(argument);
		}
		Commands commands = new Commands(new GraphAccess(application, settings));
		return new CommandLine(commands).setOut(out)
			.setErr(err)
			.setParameterExceptionHandler(Commands::tellUsage)
			.setExecutionExceptionHandler(new CommandFailures())
			.execute(rest.toArray(String[]::new));
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "There is no command");
	}

	/** The way of the commands to the graph. */
	GraphAccess access() {
		return this.access;
	}

	private static boolean isSetting(String argument) {
		int end = argument.indexOf('=');
		String name = (end >= 0) ? argument.substring(0, end) : argument;
		return name.startsWith("--") && name.contains(".") || name.equals("--debug") || name.equals("--trace");
	}

	private static int tellUsage(ParameterException ex, String[] arguments) {
		CommandLine command = ex.getCommandLine();
		String name = command.getCommandSpec().qualifiedName();
		String message = String.valueOf(ex.getMessage()).lines().findFirst().orElse("").strip();
		String hint = "";
		if (command.getParent() == null && ex instanceof CommandLine.UnmatchedArgumentException unmatched) {
			String word = unmatched.getUnmatched().getFirst();
			message = word.startsWith("-") ? "There is no option '" + word + "'" : "There is no command '" + word + "'";
			hint = Nearest.suggest(word.toLowerCase(Locale.ROOT), command.getSubcommands().keySet()).replace('`', '\'');
		}
		command.getErr()
			.println(name + ": " + message + (message.endsWith(".") ? "" : ".")
					+ (hint.isEmpty() ? "" : " Did you mean" + hint.substring("; did you mean".length())));
		command.getErr().println("See: " + name + " --help");
		return USAGE;
	}

}
