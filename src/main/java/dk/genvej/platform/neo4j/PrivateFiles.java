package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Files and directories only their owner can read. Where the file system has no POSIX
 * permissions (Windows), the rights of the surrounding directory apply.
 */
final class PrivateFiles {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");

	private PrivateFiles() {
	}

	/**
	 * Makes missing directories for the owner only; leaves the rights of existing ones
	 * alone.
	 */
	static void makeDirectories(Path directory) throws IOException {
		Files.createDirectories(directory, attributes(OWNER_ONLY));
	}

	/** Makes the directory when missing, and takes others' rights on it away. */
	static void makePrivateDirectory(Path directory) throws IOException {
		makeDirectories(directory);
		if (POSIX) {
			Files.setPosixFilePermissions(directory, OWNER_ONLY);
		}
	}

	/** Writes the file whole or not at all: a crash leaves the old one or the new one. */
	static void write(Path file, String text) throws IOException {
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		Files.createFile(draft, attributes(OWNER_FILE));
		Files.writeString(draft, text);
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
		return POSIX ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(permissions) }
				: new FileAttribute<?>[0];
	}

}
