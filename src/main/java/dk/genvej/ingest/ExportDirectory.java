package dk.genvej.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The directory of an export. Files go into a new one beside it, which takes its place
 * when all of them are there; so there is the earlier export or the new one, never half
 * of one.
 */
final class ExportDirectory implements AutoCloseable {

	/** The file that tells an export from other people's directories. */
	static final String MARKER = ".genvej-export";

	private final Path target;

	private final Path work;

	private ExportDirectory(Path target, Path work) {
		this.target = target;
		this.work = work;
	}

	/**
	 * Prepares an export.
	 * @throws ImportFailure when the directory holds something else, or cannot be made
	 */
	static ExportDirectory beside(Path directory) {
		Path target = directory.toAbsolutePath().normalize();
		try {
			if (Files.exists(target) && !isEmpty(target) && !Files.exists(target.resolve(MARKER))) {
				throw new ImportFailure("The directory " + target
						+ " is not empty and no earlier export. Choose a new one; nothing was written.", null);
			}
			Path parent = target.getParent();
			if (parent == null) {
				throw new ImportFailure("The directory " + target + " cannot be replaced. Choose another.", null);
			}
			Files.createDirectories(parent);
			return new ExportDirectory(target, Files.createTempDirectory(parent, "." + target.getFileName() + "-"));
		}
		catch (IOException ex) {
			throw new ImportFailure(CommandFailures.sentence(ex), ex);
		}
	}

	private static boolean isEmpty(Path directory) throws IOException {
		if (!Files.isDirectory(directory)) {
			return false;
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.findAny().isEmpty();
		}
	}

	/** Begins anew. */
	void clear() throws IOException {
		FileSystemUtils.deleteRecursively(this.work);
		Files.createDirectories(this.work);
	}

	/** Writes a file. */
	void write(String directory, String name, Map<String, Object> content) {
		try {
			Path folder = Files.createDirectories(this.work.resolve(directory));
			Files.writeString(folder.resolve(name + ".yaml"), YamlText.of(content));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts the new directory in the place of the old one. */
	void publish(boolean withPeople) throws IOException {
		Files.writeString(this.work.resolve(MARKER), "");
		Files.writeString(this.work.resolve("README.md"), readme(withPeople));
		if (Files.exists(this.target)) {
			Path old = this.work.resolveSibling(this.work.getFileName() + "-old");
			Files.move(this.target, old, StandardCopyOption.ATOMIC_MOVE);
			Files.move(this.work, this.target, StandardCopyOption.ATOMIC_MOVE);
			FileSystemUtils.deleteRecursively(old);
		}
		else {
			Files.move(this.work, this.target, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static String readme(boolean withPeople) {
		return """
				# An export of Genvej

				The whole knowledge base as the files that `genvej import` reads. The format is that of
				`seed-data`, described in its README.

				""" + (withPeople ? """
				**These files hold personal data**: names, phone numbers and e-mail addresses with the consent
				under which they may be shown. Keep them as you keep other personal data.
				""" : """
				Personal data are left out: there are no people and no contacts, advice and voices have no giver
				and a neutral slug, and a name, phone number or address in a text is replaced by […].
				`genvej export --with-people` writes them too.
				""");
	}

	/** Takes away what was not published. */
	@Override
	public void close() {
		FileSystemUtils.deleteRecursively(this.work.toFile());
	}

}
