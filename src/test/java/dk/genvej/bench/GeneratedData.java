package dk.genvej.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dk.genvej.GenvejApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A data directory with generated cases, filled as anybody would: by the commands
 * {@code generate} and {@code import}, in processes of their own.
 */
public final class GeneratedData {

	private GeneratedData() {
	}

	/** Fills a directory when there is none; one that is there is used as it is. */
	public static void fill(Path data, String cases) throws IOException, InterruptedException {
		if (!Files.isDirectory(data)) {
			Path files = Files.createTempDirectory("genvej-generated");
			command(data, "generate", cases, "--seed", "1", "-o", files.resolve("files").toString());
			command(data, "import", Path.of("seed-data/vocabularies").toString());
			command(data, "import", files.resolve("files").toString());
			FileSystemUtils.deleteRecursively(files);
		}
	}

	/** Tells an application where it finds its Neo4j. */
	public static String neo4j() {
		return "--genvej.neo4j-dir=" + Path.of("target/neo4j").toAbsolutePath();
	}

	private static void command(Path data, String... command) throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-cp", System.getProperty("java.class.path"), GenvejApplication.class.getName()));
		line.addAll(List.of(command));
		line.addAll(List.of("--genvej.data-dir=" + data, neo4j()));
		Process process = new ProcessBuilder(line).inheritIO().start();
		if (process.waitFor() != 0) {
			throw new IllegalStateException(String.join(" ", command) + " failed");
		}
	}

}
