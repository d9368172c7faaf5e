package dk.genvej.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

import dk.genvej.platform.GraphFailure;
import dk.genvej.platform.neo4j.StartFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells in one sentence why a command had to end. */
final class CommandFailures implements IExecutionExceptionHandler {

	private static final String NO_SPACE = "No space left on device";

	@Override
	public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
		for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartFailure failure) {
				command.getErr().println("Genvej cannot start. " + failure.getMessage() + hint(failure));
				return Commands.CANNOT_START;
			}
			if (cause instanceof ImportFailure failure) {
				command.getErr().println(failure.getMessage());
				return Commands.PROBLEMS;
			}
		}
		IOException io = io(exception);
		if (io != null) {
			command.getErr().println(sentence(io));
			return Commands.PROBLEMS;
		}
		if (GraphFailure.of(exception).isPresent()) {
			command.getErr().println("Neo4j stopped answering. Nothing was written; try again when it is back.");
			return Commands.PROBLEMS;
		}
		command.getErr().println("The command ended by a fault of the program: " + exception);
		exception.printStackTrace(command.getErr());
		return Commands.PROBLEMS;
	}

	// The application that runs on the data directory can be told to import through its
	// Neo4j only where that is one of its own right.
	private static String hint(StartFailure failure) {
		return failure.sentence().startsWith("Another Genvej")
				? " Commands use the data directory by themselves: stop the server while they run, or let both use one Neo4j with --spring.neo4j.uri=<uri>."
				: "";
	}

	private static @org.jspecify.annotations.Nullable IOException io(Throwable exception) {
		for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException io) {
				return io;
			}
			if (cause instanceof UncheckedIOException unchecked) {
				return unchecked.getCause();
			}
		}
		return null;
	}

	/** What went wrong with a file, in one sentence. */
	static String sentence(IOException ex) {
		String message = String.valueOf(ex.getMessage());
		if (message.contains(NO_SPACE)) {
			return "The disk is full (" + message.replace(": " + NO_SPACE, "") + "). Nothing was left half written.";
		}
		String what = (ex instanceof FileSystemException file && file.getReason() == null)
				? ex.getClass().getSimpleName().replace("Exception", "") + ": " + message : message;
		return "A file cannot be read or written (" + what + ").";
	}

}
