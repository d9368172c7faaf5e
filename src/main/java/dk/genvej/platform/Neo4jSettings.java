package dk.genvej.platform;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Genvej keeps its data and how its own Neo4j runs. Without effect on a Neo4j named
 * by {@code spring.neo4j.uri}.
 *
 * @param dataDir the data directory
 * @param neo4jDir the folder with the server's jars; null looks for {@code neo4j} beside
 * the application's jar
 * @param neo4jHeapMb largest heap of the server, in megabytes
 * @param neo4jPageCacheMb page cache of the server, in megabytes
 * @param neo4jJvmFlags further JVM flags of the server, after ours; usually none
 * @param trainAotCache whether this run records an AOT cache for the server, which makes
 * later starts quicker
 */
@ConfigurationProperties("genvej")
record Neo4jSettings(@DefaultValue("./data") Path dataDir, @Nullable Path neo4jDir,
		@DefaultValue("512") int neo4jHeapMb, @DefaultValue("128") int neo4jPageCacheMb,
		@DefaultValue List<String> neo4jJvmFlags, @DefaultValue("false") boolean trainAotCache) {
}
