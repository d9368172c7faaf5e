package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a data directory for one application: a lock of the operating system on
 * {@code genvej.lock}, which goes with the process however it ends. The file says who
 * holds it (process id, start instant) and stays behind, so it means nothing by being
 * there.
 */
public final class DataDirectoryLock implements AutoCloseable {

	/**
	 * Directories locked by this JVM. Needed because POSIX drops a process's lock as soon
	 * as the process closes any channel on the file: a second attempt in the same JVM
	 * must not open it.
	 */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	/** Far behind the text, because Windows does not let others read what is locked. */
	private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

	private final Path directory;

	private final FileChannel channel;

	private DataDirectoryLock(Path directory, FileChannel channel) {
		this.directory = directory;
		this.channel = channel;
	}

	/**
	 * Locks the directory, making it (0700) when it is missing.
	 * @throws StartFailure when another application holds it, or when it cannot be made
	 * or written
	 */
	public static DataDirectoryLock acquire(Path dataDir) {
		Path directory = madeDirectory(dataDir);
		if (!HELD.add(directory)) {
			throw held(directory, "this process, " + ProcessHandle.current().pid());
		}
		DataDirectoryLock lock = null;
		try {
			lock = lock(directory);
			return lock;
		}
		catch (IOException ex) {
			throw notWritable(directory, ex);
		}
		finally {
			if (lock == null) {
				HELD.remove(directory);
			}
		}
	}

	private static Path madeDirectory(Path dataDir) {
		try {
			PrivateFiles.makeDirectories(dataDir);
			return dataDir.toRealPath();
		}
		catch (IOException ex) {
			throw notWritable(dataDir.toAbsolutePath(), ex);
		}
	}

	private static DataDirectoryLock lock(Path directory) throws IOException {
		Path file = directory.resolve("genvej.lock");
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		FileLock lock = null;
		try {
			lock = channel.tryLock(LOCKED_POSITION, 1, false);
			if (lock == null) {
				throw held(directory, holder(file));
			}
			channel.truncate(0);
			channel.write(ByteBuffer.wrap(ownName().getBytes(StandardCharsets.UTF_8)));
			return new DataDirectoryLock(directory, channel);
		}
		finally {
			if (lock == null) {
				channel.close();
			}
		}
	}

	private static String ownName() {
		ProcessHandle self = ProcessHandle.current();
		return self.pid() + "\n" + self.info().startInstant().map(Object::toString).orElse("unknown") + "\n";
	}

	private static String holder(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		// The holder writes its name just after taking the lock, so the file may still be
		// empty.
		return lines.size() < 2 ? "a process that is just starting"
				: "process " + lines.get(0) + ", started " + lines.get(1);
	}

	private static StartFailure held(Path directory, String holder) {
		return new StartFailure("Another Genvej (" + holder + ") is using the data directory " + directory + ".",
				"Stop it first, or give this one a directory of its own with --genvej.data-dir=<directory>.");
	}

	static StartFailure notWritable(Path directory, IOException cause) {
		@Nullable String user = System.getProperty("user.name");
		return new StartFailure(
				"The data directory " + directory + " cannot be written by the user " + user + " (" + reason(cause)
						+ ").",
				"Give this user the right to write it, or choose another with --genvej.data-dir=<directory>.", cause);
	}

	private static String reason(IOException cause) {
		@Nullable String message = cause.getMessage();
		return cause.getClass().getSimpleName() + (message == null ? "" : ": " + message);
	}

	/** Gives the directory free. Harmless when called again. */
	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			// The lock goes with the process at the latest; there is nothing to do about
			// it here.
		}
		HELD.remove(this.directory);
	}

}
