package dk.genvej;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import dk.genvej.ingest.Commands;
import dk.genvej.platform.neo4j.StartFailure;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: pages and API over one graph. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GenvejApplication {

	/**
	 * Starts the server, or runs a command where the arguments ask for one; ends with
	 * exit code 3 and one sentence where it cannot start.
	 */
	public static void main(String[] args) {
		if (Commands.areIn(args)) {
			System.exit(Commands.run(GenvejApplication.class, args, writer(System.out), writer(System.err)));
		}
		try {
			SpringApplication.run(GenvejApplication.class, args);
		}
		catch (Throwable ex) {
			if (isExpectedByDevelopmentTools(ex)) {
				throw ex;
			}
			StartFailure failure = startFailure(ex);
			if (failure == null) {
				// Spring Boot has told the cause by its failure analysers or in the log.
				System.exit(1);
			}
			else {
				System.err.println("Genvej cannot start. " + failure.getMessage());
				System.exit(1);
			}
		}
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(stream, true, StandardCharsets.UTF_8);
	}

	// Spring Boot ends a run that only processes the context by an exception of its own,
	// which it must see again.
	private static boolean isExpectedByDevelopmentTools(Throwable ex) {
		return ex.getClass().getName().contains("AbandonedRunException");
	}

	private static @org.jspecify.annotations.Nullable StartFailure startFailure(Throwable ex) {
		Throwable cause = ex;
		while (cause != null) {
			if (cause instanceof StartFailure failure) {
				return failure;
			}
			cause = cause.getCause();
		}
		return null;
	}

}
