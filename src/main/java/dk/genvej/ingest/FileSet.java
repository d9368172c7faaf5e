package dk.genvej.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one import.
 *
 * @param root name of where they came from, kept in the ledger
 * @param whole whether they are all there is of that root, so that what is no longer in
 * them was removed
 * @param files content by name, relative to the root
 */
record FileSet(String root, boolean whole, SortedMap<String, byte[]> files) {

	private static final String SEED = "/seed-data/";

	/** The seed data on the class path. */
	static FileSet seed() throws IOException {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (Resource resource : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:seed-data/**/*.yaml")) {
			String path = resource.getURL().toString();
			files.put(path.substring(path.lastIndexOf(SEED) + 1), resource.getContentAsByteArray());
		}
		return new FileSet("seed-data", true, files);
	}

	/** The YAML files of a directory, or single files. */
	static FileSet of(List<Path> paths) throws IOException {
		SortedMap<String, byte[]> files = new TreeMap<>();
		boolean whole = paths.size() == 1 && Files.isDirectory(paths.getFirst());
		List<Path> found = new ArrayList<>();
		for (Path path : paths) {
			if (Files.isDirectory(path)) {
				try (Stream<Path> walk = Files.walk(path)) {
					walk.filter(Files::isRegularFile).filter(FileSet::isData).forEach(found::add);
				}
			}
			else {
				found.add(path);
			}
		}
		for (Path file : found) {
			String name = whole ? paths.getFirst().relativize(file).toString() : file.toString();
			files.put(name, Files.readAllBytes(file));
		}
		String root = whole ? paths.getFirst().toAbsolutePath().normalize().getFileName().toString() : "files";
		return new FileSet(root, whole, files);
	}

	/** Fingerprint of all files: equal when nothing changed. */
	String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(GraphWriter.FORMAT.getBytes(StandardCharsets.UTF_8));
			this.files.forEach((name, bytes) -> {
				digest.update(name.getBytes(StandardCharsets.UTF_8));
				digest.update(bytes);
			});
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isData(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}
}
