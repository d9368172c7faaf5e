package dk.genvej.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.genvej.platform.neo4j.EmbeddedNeo4jSettings;

/**
 * How the embedded Neo4j of a test runs: small, and quick to start rather than fast. Most
 * of what it runs it runs once, so that the second compiler only takes the processor.
 */
public final class SmallNeo4j {

	private static final Path SERVER = Path.of("target/neo4j").toAbsolutePath();

	private static final int HEAP_MB = 384;

	private static final int PAGE_CACHE_MB = 64;

	private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

	private SmallNeo4j() {
	}

	/** Arguments of an application or a command that has one in a data directory. */
	public static List<String> arguments(Path data) {
		return List.of("--genvej.data-dir=" + data, "--genvej.neo4j-dir=" + SERVER, "--genvej.neo4j-heap-mb=" + HEAP_MB,
				"--genvej.neo4j-page-cache-mb=" + PAGE_CACHE_MB, "--genvej.neo4j-jvm-flags=" + ONE_COMPILER);
	}

	/** Settings of one without an application. */
	public static EmbeddedNeo4jSettings settings(Path data) {
		return EmbeddedNeo4jSettings.of(data, SERVER)
			.withMemory(HEAP_MB, PAGE_CACHE_MB)
			.withJvmFlags(List.of(ONE_COMPILER));
	}

	/** The file in which a data directory tells of its server's process. */
	public static Path record(Path data) {
		return data.resolve("neo4j/run/genvej-child");
	}

	/** The process of the server that runs in a data directory. */
	public static ProcessHandle process(Path data) throws IOException {
		String pid = Files.readString(record(data)).split(" ")[0];
		return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
	}

}
