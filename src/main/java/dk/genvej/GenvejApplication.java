package dk.genvej;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import dk.genvej.ingest.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application: pages and API over one graph. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GenvejApplication {

	/**
	 * Starts the server, or runs a command where the arguments ask for one; ends with
	 * exit code 1 and one message where it cannot start.
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
			// Spring Boot has told the cause by a failure analyser or in the log.
			System.exit(1);
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

}
