package dk.genvej.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dk.genvej.GenvejApplication;
import dk.genvej.platform.Queries;
import dk.genvej.platform.neo4j.BoltAccess;
import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import dk.genvej.platform.neo4j.EmbeddedNeo4jSettings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures an import of generated cases, search index included, against the bare batched
 * Cypher of the same rows: the same statements, without checks, ledger, journal, revision
 * log and index. Both on a new Neo4j with 512 MB heap that holds the vocabularies; the
 * application has 512 MB as well. Arguments: number of cases (100000), rounds (1).
 */
public final class ImportBench {

	private static final int BATCH = 1000;

	/** File and field of the rows of each statement, in the order they are run. */
	private static final List<String[]> STATEMENTS = Stream
		.of("organisations organisations write-organisations", "documents documents write-documents",
				"organisations organisations join-organisations", "organisations organisations cite-things",
				"people people write-people", "people people join-people", "people people cite-things",
				"cases case write-cases", "cases case join-case-leads", "cases case join-case-partners",
				"cases case join-case-values", "cases case join-case-contacts", "cases case cite-cases",
				"cases case join-case-reuses", "cases case join-case-reusers")
		.map((line) -> line.split(" "))
		.toList();

	private ImportBench() {
	}

	/** Prints seconds and their ratio. */
	public static void main(String[] arguments) throws Exception {
		String cases = (arguments.length > 0) ? arguments[0] : "100000";
		int rounds = (arguments.length > 1) ? Integer.parseInt(arguments[1]) : 1;
		Path work = Files.createTempDirectory("genvej-import-bench");
		Path files = work.resolve("files");
		command(work.resolve("unused"), "generate", cases, "--seed", "1", "-o", files.toString());
		for (int round = 0; round < rounds; round++) {
			Path filled = work.resolve("filled" + round);
			command(filled, "import", Path.of("seed-data/vocabularies").toString());
			Path bareData = work.resolve("bare" + round);
			org.springframework.util.FileSystemUtils.copyRecursively(filled, bareData);
			Duration bare = bare(bareData, files);
			// The start of both processes is measured apart and taken off.
			Duration start = command(filled, "import", Path.of("seed-data/vocabularies").toString());
			Duration whole = command(filled, "import", files.toString());
			double seconds = whole.minus(start).toMillis() / 1000.0;
			System.out.printf("%s cases: bare Cypher %.1f s; import %.1f s (and %.1f s to start); ratio %.2f%n", cases,
					bare.toMillis() / 1000.0, seconds, start.toMillis() / 1000.0, seconds * 1000 / bare.toMillis());
		}
	}

	private static Duration command(Path data, String... command) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
				System.getProperty("java.class.path"), GenvejApplication.class.getName()));
		line.addAll(List.of(command));
		line.addAll(
				List.of("--genvej.data-dir=" + data, "--genvej.neo4j-dir=" + Path.of("target/neo4j").toAbsolutePath()));
		long started = System.nanoTime();
		Process process = new ProcessBuilder(line).inheritIO().start();
		if (!process.waitFor(2, TimeUnit.HOURS) || process.exitValue() != 0) {
			throw new IllegalStateException(String.join(" ", command) + " failed");
		}
		return Duration.ofNanos(System.nanoTime() - started);
	}

	private static Duration bare(Path data, Path files) throws IOException {
		Queries queries = new Queries();
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedNeo4jSettings.of(data, Path.of("target/neo4j")))) {
			BoltAccess access = neo4j.awaitReady();
			try (Driver driver = GraphDatabase.driver(access.uri(), access.token());
					Session session = driver.session()) {
				long started = System.nanoTime();
				for (String[] statement : STATEMENTS) {
					run(session, queries.get("ingest/" + statement[2]), files.resolve(statement[0] + ".jsonl"),
							statement[1]);
				}
				return Duration.ofNanos(System.nanoTime() - started);
			}
		}
	}

	private static void run(Session session, String cypher, Path file, String field) throws IOException {
		JsonMapper json = JsonMapper.builder().build();
		String label = field.equals("people") ? "Person" : "Organisation";
		try (Stream<String> lines = Files.lines(file)) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (String line : (Iterable<String>) lines::iterator) {
				rows.add(row(json.readValue(line, LinkedHashMap.class), field));
				if (rows.size() == BATCH) {
					write(session, cypher, rows, label);
					rows.clear();
				}
			}
			write(session, cypher, rows, label);
		}
	}

	private static void write(Session session, String cypher, List<Map<String, Object>> rows, String label) {
		Map<String, Object> parameters = Map.of("rows", List.copyOf(rows), "label", label, "at",
				"2026-01-01T00:00:00Z");
		session.executeWriteWithoutResult((transaction) -> transaction.run(cypher, parameters).consume());
	}

	private static Map<String, Object> row(Map<?, ?> line, String field) {
		Map<?, ?> entry = (line.get(field) instanceof List<?> list && list.getFirst() instanceof Map<?, ?> only) ? only
				: line;
		Map<String, Object> row = new LinkedHashMap<>();
		entry.forEach((name, value) -> row.put(String.valueOf(name), value));
		return row;
	}

}
