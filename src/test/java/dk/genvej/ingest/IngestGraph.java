package dk.genvej.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.genvej.GenvejApplication;
import dk.genvej.support.SmallNeo4j;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.util.FileSystemUtils;

/**
 * A graph of its own for tests that empty and fill graphs, and the application on it
 * without its web side. Started when first asked for; ends with the JVM.
 */
final class IngestGraph {

	/** What tells of writing rather than of the knowledge. */
	private static final String BOOKKEEPING = "none(l IN labels(n) WHERE l STARTS WITH '__' OR l IN "
			+ "['Revision', 'Change', 'Imported', 'ImportedFiles', 'ImportLock', 'ImportRun', 'StagedBatch'])";

	private static boolean seeded;

	private IngestGraph() {
	}

	/** The application on this graph. */
	static GraphAccess.Opened opened() {
		return Holder.OPENED;
	}

	/** The settings that name this graph to a command. */
	static List<String> settings() {
		return Holder.SETTINGS;
	}

	/** Makes sure that the graph holds the seed data and nothing else. */
	static void seed() {
		if (!seeded) {
			clean();
			ImportSummary summary = load(Path.of("seed-data"));
			if (summary.failed()) {
				throw new IllegalStateException(summary.problems().toString());
			}
			seeded = true;
		}
	}

	/** Takes everything out but the schema and the revision. */
	static void clean() {
		seeded = false;
		try (Session session = opened().get(Driver.class).session()) {
			session
				.run("MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__' OR l = 'Revision') "
						+ "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS")
				.consume();
		}
	}

	/** Imports a directory or files. */
	static ImportSummary load(Path... paths) {
		return load(new Importer.Options(false, false), paths);
	}

	/** Imports a directory or files in a given way. */
	static ImportSummary load(Importer.Options options, Path... paths) {
		seeded = false;
		try {
			return opened().get(Importer.class).run(FileSet.of(List.of(paths)), options, Importer.Progress.NONE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All rows of a statement. */
	static List<Map<String, Object>> query(String cypher) {
		try (Session session = opened().get(Driver.class).session()) {
			return session.run(cypher).list(Record::asMap);
		}
	}

	/**
	 * The whole knowledge as sorted lines: each node and each relation with all
	 * properties, but for ids and times of writing.
	 */
	static List<String> dump() {
		Map<String, String> nodes = new HashMap<>();
		List<String> lines = new ArrayList<>();
		for (Map<String, Object> row : query("MATCH (n) WHERE " + BOOKKEEPING
				+ " RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties")) {
			String line = row.get("labels") + " " + text(row.get("properties"));
			nodes.put(String.valueOf(row.get("id")), line);
			lines.add(line);
		}
		for (Map<String, Object> row : query("MATCH (n)-[r]->(m) WHERE " + BOOKKEEPING + " RETURN elementId(n) AS a, "
				+ "elementId(m) AS b, type(r) AS type, properties(r) AS properties")) {
			lines.add(brief(nodes.get(String.valueOf(row.get("a")))) + " -" + row.get("type") + " "
					+ text(row.get("properties")) + "-> " + brief(nodes.get(String.valueOf(row.get("b")))));
		}
		lines.sort(null);
		return lines;
	}

	private static String text(@org.jspecify.annotations.Nullable Object properties) {
		Map<String, Object> sorted = new TreeMap<>();
		if (properties instanceof Map<?, ?> map) {
			map.forEach((name, value) -> sorted.put(String.valueOf(name), String.valueOf(value)));
		}
		sorted.remove("updatedAt");
		return sorted.toString();
	}

	private static String brief(@org.jspecify.annotations.Nullable String node) {
		return String.valueOf(node);
	}

	private static final class Holder {

		static final List<String> SETTINGS = Stream
			.concat(SmallNeo4j.arguments(directory()).stream(), Stream.of("--genvej.import.single-transaction=2000"))
			.toList();

		static final GraphAccess.Opened OPENED = new GraphAccess(GenvejApplication.class, SETTINGS).open();

		private static Path directory() {
			try {
				Path directory = Files.createTempDirectory("genvej-test-ingest");
				Runtime.getRuntime().addShutdownHook(new Thread(() -> {
					OPENED.close();
					FileSystemUtils.deleteRecursively(directory.toFile());
				}));
				return directory;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
