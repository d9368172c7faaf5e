package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The JDK AOT cache of the server: loaded and linked classes that a recording run left
 * behind. Its name is a fingerprint of all that it depends on (JDK, jars, flags), so
 * another JDK or Neo4j simply finds none. It can be deleted at any time.
 */
final class AotCache {

	private static final Logger log = LoggerFactory.getLogger(AotCache.class);

	private static final String PREFIX = "neo4j-";

	private final Path directory;

	private final Path file;

	private final Path draft;

	private AotCache(Path directory, String name) {
		this.directory = directory;
		this.file = directory.resolve(name);
		this.draft = directory.resolve(name + ".new");
	}

	static AotCache in(Path directory, List<Path> classPath, List<String> flags) {
		return new AotCache(directory, PREFIX + fingerprint(classPath, flags) + ".aot");
	}

	private static String fingerprint(List<Path> classPath, List<String> flags) {
		StringBuilder text = new StringBuilder().append(System.getProperty("java.vm.vendor"))
			.append(System.getProperty("java.vm.version"))
			.append(System.getProperty("os.arch"))
			.append(flags);
		try {
			for (Path jar : classPath) {
				// The JVM checks size and time as well, and refuses the cache otherwise.
				text.append('\n')
					.append(jar)
					.append(' ')
					.append(Files.size(jar))
					.append(' ')
					.append(Files.getLastModifiedTime(jar));
			}
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 8);
		}
		catch (IOException | NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Cannot read the jars of the embedded Neo4j", ex);
		}
	}

	/**
	 * JVM flags that use the cache, or record it when there is none and {@code train} is
	 * set. An unusable cache must be no more than a normal start, so its warnings are
	 * off.
	 */
	List<String> flags(boolean train) throws IOException {
		if (Files.exists(this.file)) {
			return List.of("-XX:AOTCache=" + this.file, "-Xlog:disable", "-Xlog:all=error:stderr",
					"-Xlog:aot*=off:stderr");
		}
		if (!train) {
			return List.of();
		}
		PrivateFiles.makeDirectories(this.directory);
		Files.deleteIfExists(this.draft);
		return List.of("-XX:AOTCacheOutput=" + this.draft, "-Xlog:disable", "-Xlog:all=error:stderr",
				"-Xlog:aot*=off:stderr");
	}

	boolean isRecording(boolean train) {
		return train && !Files.exists(this.file);
	}

	/**
	 * Takes over what a recording run, ended by itself, has left; earlier caches are
	 * deleted. A failure costs speed only.
	 */
	void adopt() {
		if (!Files.exists(this.draft)) {
			return;
		}
		try {
			if (Files.size(this.draft) > 0) {
				Files.move(this.draft, this.file, StandardCopyOption.ATOMIC_MOVE);
				log.info("Recorded the AOT cache of the embedded Neo4j: {}", this.file);
			}
			try (Stream<Path> files = Files.list(this.directory)) {
				for (Path other : files.filter(this::isForeign).toList()) {
					Files.delete(other);
				}
			}
		}
		catch (IOException ex) {
			log.warn("Could not keep the AOT cache of the embedded Neo4j: {}", ex.toString());
		}
	}

	private boolean isForeign(Path other) {
		return other.getFileName().toString().startsWith(PREFIX) && !other.equals(this.file);
	}

}
