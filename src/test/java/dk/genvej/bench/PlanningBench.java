package dk.genvej.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.genvej.platform.Queries;
import dk.genvej.platform.neo4j.BoltAccess;
import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import dk.genvej.platform.neo4j.EmbeddedNeo4jSettings;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/**
 * Measures how long a cold server takes to plan the statements of an import, in the order
 * of a first start: {@code mvn -q test-compile exec:java} is not needed, any JVM with the
 * test class path will do.
 */
public final class PlanningBench {

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");

	private PlanningBench() {
	}

	/** Prints milliseconds by statement; the first argument begins each statement. */
	public static void main(String[] arguments) throws Exception {
		String prefix = (arguments.length > 0) ? arguments[0] + " " : "";
		Path directory = Files.createTempDirectory("genvej-planning");
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedNeo4jSettings.of(directory, Path.of("target/neo4j")))) {
			BoltAccess access = neo4j.awaitReady();
			try (Driver driver = GraphDatabase.driver(access.uri(), access.token());
					Session session = driver.session()) {
				long all = 0;
				System.out.printf("CPU of the server when it is ready: %d ms%n", cpu());
				for (Map.Entry<String, String> query : new Queries().all().entrySet()) {
					if (query.getKey().startsWith("ingest/") && !query.getKey().contains("export")) {
						long started = System.nanoTime();
						session.run("EXPLAIN " + prefix + query.getValue(), parameters(query.getValue())).consume();
						long took = (System.nanoTime() - started) / 1_000_000;
						all += took;
						System.out.printf("%6d ms  %s%n", took, query.getKey());
					}
				}
				System.out.printf("%6d ms in all, CPU of the server since its start %d ms%n", all, cpu());
			}
		}
	}

	private static long cpu() {
		return ProcessHandle.current()
			.descendants()
			.mapToLong((child) -> child.info().totalCpuDuration().map(java.time.Duration::toMillis).orElse(0L))
			.sum();
	}

	private static Map<String, Object> parameters(String cypher) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		Matcher matcher = PARAMETER.matcher(cypher);
		while (matcher.find()) {
			parameters.put(matcher.group(1), "label".equals(matcher.group(1)) ? "InnovationCase" : null);
		}
		return parameters;
	}

}
