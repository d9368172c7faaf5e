package dk.genvej.platform.neo4j;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How the embedded Neo4j runs.
 *
 * @param dataDir the application's data directory; made when missing. Neo4j lives in its
 * folder {@code neo4j}
 * @param serverDir the folder with {@code boot.jar} and {@code lib/*.jar}, made by the
 * build ({@code target/neo4j})
 * @param heapMb largest Java heap of the server, in megabytes
 * @param pageCacheMb page cache of the server outside its heap, in megabytes
 * @param jvmFlags further JVM flags of the server, after ours; usually none
 * @param trainAotCache whether this run records a JDK AOT cache for the following ones
 * when there is none that fits. Recording makes this run's start and stop slower (about
 * 15 s at the stop)
 * @param startTimeout how long a start may take; a recovery after a crash is part of it
 */
public record EmbeddedNeo4jSettings(Path dataDir, Path serverDir, int heapMb, int pageCacheMb, List<String> jvmFlags,
		boolean trainAotCache, Duration startTimeout) {

	private static final int SMALLEST_HEAP_MB = 128;

	private static final int SMALLEST_PAGE_CACHE_MB = 8;

	/**
	 * @throws StartFailure when a size is too small to start with
	 */
	public EmbeddedNeo4jSettings {
		dataDir = dataDir.toAbsolutePath().normalize();
		serverDir = serverDir.toAbsolutePath().normalize();
		jvmFlags = List.copyOf(jvmFlags);
		if (heapMb < SMALLEST_HEAP_MB || pageCacheMb < SMALLEST_PAGE_CACHE_MB) {
			throw new StartFailure(
					"The embedded Neo4j cannot run with %d MB heap and %d MB page cache.".formatted(heapMb,
							pageCacheMb),
					"Give it at least %d MB heap and %d MB page cache.".formatted(SMALLEST_HEAP_MB,
							SMALLEST_PAGE_CACHE_MB));
		}
	}

	/**
	 * Settings fit for a small server: 512 MB heap, 128 MB page cache, ten minutes to
	 * start, no AOT cache recorded.
	 */
	public static EmbeddedNeo4jSettings of(Path dataDir, Path serverDir) {
		return new EmbeddedNeo4jSettings(dataDir, serverDir, 512, 128, List.of(), false, Duration.ofMinutes(10));
	}

	/** The same with other sizes, in megabytes. */
	public EmbeddedNeo4jSettings withMemory(int newHeapMb, int newPageCacheMb) {
		return new EmbeddedNeo4jSettings(this.dataDir, this.serverDir, newHeapMb, newPageCacheMb, this.jvmFlags,
				this.trainAotCache, this.startTimeout);
	}

	/** The same with these JVM flags after ours. */
	public EmbeddedNeo4jSettings withJvmFlags(List<String> newFlags) {
		return new EmbeddedNeo4jSettings(this.dataDir, this.serverDir, this.heapMb, this.pageCacheMb, newFlags,
				this.trainAotCache, this.startTimeout);
	}

	/** The same, recording an AOT cache when none fits, or not. */
	public EmbeddedNeo4jSettings withTrainAotCache(boolean train) {
		return new EmbeddedNeo4jSettings(this.dataDir, this.serverDir, this.heapMb, this.pageCacheMb, this.jvmFlags,
				train, this.startTimeout);
	}

}
