package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one import.
 *
 * @param root name of where they came from, kept in the ledger
 * @param whole whether they are all there is of that root, so that what is no longer in
 * them was removed
 * @param files the files, by name
 */
record FileSet(String root, boolean whole, List<InputFile> files) {

	private static final String SEED = "/seed-data/";

	private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".jsonl", ".csv", ".json");

	/** The seed data on the class path. */
	static FileSet seed() throws IOException {
		Map<String, InputFile> files = new LinkedHashMap<>();
		for (Resource resource : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:seed-data/**/*.yaml")) {
			String url = resource.getURL().toString();
			String path = url.substring(url.lastIndexOf(SEED) + 1);
			// A directory that the manifest of a jar names as well is found twice.
			files.putIfAbsent(path, InputFile.of(path, resource));
		}
		return new FileSet("seed-data", true, sorted(new ArrayList<>(files.values())));
	}

	/**
	 * The data files of a directory, or single files. The root of a directory is its
	 * absolute path, so that two directories of the same name are two roots.
	 */
	static FileSet of(List<Path> paths) throws IOException {
		boolean whole = paths.size() == 1 && Files.isDirectory(paths.getFirst());
		List<InputFile> files = new ArrayList<>();
		for (Path path : paths) {
			if (!Files.isDirectory(path)) {
				files.add(InputFile.of(path.toString(), path));
				continue;
			}
			for (Path file : dataFiles(path)) {
				Path shown = whole ? path.relativize(file) : file;
				files.add(InputFile.of(shown.toString().replace('\\', '/'), file));
			}
		}
		String root = whole ? paths.getFirst().toAbsolutePath().normalize().toString() : "files";
		return new FileSet(root, whole, sorted(files));
	}

	private static List<InputFile> sorted(List<InputFile> files) {
		files.sort(Comparator.comparing(InputFile::name));
		return List.copyOf(files);
	}

	private static List<Path> dataFiles(Path directory) throws IOException {
		try (Stream<Path> walk = Files.walk(directory)) {
			return walk.filter((path) -> isData(directory, path)).toList();
		}
	}

	private static boolean isData(Path directory, Path file) {
		for (Path part : directory.relativize(file)) {
			if (part.toString().startsWith(".")) {
				return false;
			}
		}
		// Schemas may lie beside what they describe.
		return Files.isRegularFile(file) && !file.toString().endsWith(".schema.json")
				&& EXTENSIONS.stream().anyMatch(file.toString().toLowerCase(java.util.Locale.ROOT)::endsWith);
	}

	/**
	 * Fingerprint of all files: equal when nothing changed.
	 * @throws InputFile.Unreadable when one cannot be read
	 */
	String fingerprint() throws InputFile.Unreadable {
		Fingerprint fingerprint = new Fingerprint();
		fingerprint.add(GraphWriter.FORMAT);
		for (InputFile file : this.files) {
			fingerprint.add(file.name());
			byte[] bytes = file.readAll();
			fingerprint.add(Integer.toString(bytes.length));
			fingerprint.add(bytes);
		}
		return fingerprint.toString();
	}

}
