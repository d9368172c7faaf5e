package dk.genvej.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * A file of an import. It is read once; size and time of change are compared before and
 * after, so that a file that somebody is still writing is told instead of being taken
 * half.
 */
final class InputFile {

	/** Largest YAML file, in bytes. */
	static final int LARGEST = 4_000_000;

	/** Largest table, in bytes. */
	static final int LARGEST_TABLE = 16_000_000;

	private final String name;

	private final Opener opener;

	private final @Nullable Path path;

	private final @Nullable Stamp listed;

	private InputFile(String name, Opener opener, @Nullable Path path, @Nullable Stamp listed) {
		this.name = name;
		this.opener = opener;
		this.path = path;
		this.listed = listed;
	}

	/** A file on the class path. */
	static InputFile of(String name, Resource resource) {
		return new InputFile(name, resource::getInputStream, null, null);
	}

	/** A file on disk; its size and time count from now on. */
	static InputFile of(String name, Path path) {
		return new InputFile(name, () -> Files.newInputStream(path), path, Stamp.of(path));
	}

	/** Name in messages, relative to where the import started. */
	String name() {
		return this.name;
	}

	/** Whether its name ends so; case does not matter. */
	boolean hasExtension(String extension) {
		return this.name.toLowerCase(java.util.Locale.ROOT).endsWith(extension);
	}

	/**
	 * Reads all of it.
	 * @throws Unreadable when it is too large, cannot be read or changed meanwhile
	 */
	byte[] readAll() throws Unreadable {
		int largest = hasExtension(".csv") ? LARGEST_TABLE : LARGEST;
		try (InputStream content = open()) {
			byte[] bytes = content.readNBytes(largest + 1);
			if (bytes.length > largest) {
				throw new Unreadable(Problem.error(this.name, 0, "", "is larger than " + largest / 1_000_000
						+ " MB; divide it, or write JSON Lines (.jsonl), of which each line counts for itself"));
			}
			checkUnchanged();
			return bytes;
		}
		catch (IOException ex) {
			throw unreadable(ex);
		}
	}

	/** Opens it for reading piece by piece; {@link #checkUnchanged()} is to follow. */
	InputStream open() throws IOException {
		return this.opener.open();
	}

	/**
	 * Compares with how the file was when the import began.
	 * @throws Unreadable when somebody changed it since
	 */
	void checkUnchanged() throws Unreadable {
		if (this.path != null && this.listed != null && !this.listed.equals(Stamp.of(this.path))) {
			throw new Unreadable(Problem.error(this.name, 0, "",
					"changed while it was read; import again when it is written to the end"));
		}
	}

	/** Tells that the file cannot be read. */
	Unreadable unreadable(IOException cause) {
		String reason = (cause instanceof NoSuchFileException) ? "there is no such file"
				: "cannot be read (" + cause.getClass().getSimpleName() + ")";
		return new Unreadable(Problem.error(this.name, 0, "", reason));
	}

	/** Opens a file. */
	private interface Opener {

		InputStream open() throws IOException;

	}

	private record Stamp(long size, FileTime modified) {

		static @Nullable Stamp of(Path path) {
			try {
				BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
				return new Stamp(attributes.size(), attributes.lastModifiedTime());
			}
			catch (IOException ex) {
				// Reading it will tell what is wrong with it.
				return null;
			}
		}

	}

	/** A file that cannot be read at all. */
	static final class Unreadable extends Exception {

		private static final long serialVersionUID = 1L;

		private final transient Problem problem;

		Unreadable(Problem problem) {
			super(problem.toString());
			this.problem = problem;
		}

		Problem problem() {
			return this.problem;
		}

	}

}
