package dk.genvej.platform;

import java.nio.file.Files;
import java.nio.file.Path;

import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import dk.genvej.platform.neo4j.EmbeddedNeo4jSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded Neo4j before the context is built, so that both come up side by
 * side. With {@code spring.neo4j.uri} set there is none.
 */
class Neo4jStart implements ApplicationContextInitializer<GenericApplicationContext> {

	@Override
	public void initialize(GenericApplicationContext context) {
		Environment environment = context.getEnvironment();
		Neo4jSettings settings = Binder.get(environment).bindOrCreate("genvej", Neo4jSettings.class);
		context.registerBean(DataDirectory.class,
				() -> new DataDirectory(settings.dataDir().toAbsolutePath().normalize()));
		if (!environment.containsProperty("spring.neo4j.uri")) {
			EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(EmbeddedNeo4jSettings.of(settings.dataDir(), serverDir(settings))
				.withMemory(settings.neo4jHeapMb(), settings.neo4jPageCacheMb())
				.withJvmFlags(settings.neo4jJvmFlags())
				.withTrainAotCache(settings.trainAotCache()));
			context.registerBean(EmbeddedNeo4j.class, () -> neo4j, (bean) -> bean.setDestroyMethodName("close"));
		}
	}

	// Beside the jar when it runs from one; target/neo4j when it runs from classes.
	private static Path serverDir(Neo4jSettings settings) {
		Path chosen = settings.neo4jDir();
		if (chosen != null) {
			return chosen;
		}
		Path home = new ApplicationHome(Neo4jStart.class).getDir().toPath();
		Path beside = home.resolve("neo4j");
		return Files.isDirectory(beside) ? beside : home.resolve("../neo4j").normalize();
	}

}
