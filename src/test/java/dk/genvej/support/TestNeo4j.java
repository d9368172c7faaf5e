package dk.genvej.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The Neo4j of a test run, started when first asked for: a server named by
 * {@code GENVEJ_TEST_NEO4J_URI} (tests empty it!), else a container where a Docker engine
 * answers, else the server of {@code target/neo4j} in a process of its own. Ends with the
 * JVM.
 */
public final class TestNeo4j {

	private static final String IMAGE = "neo4j:2026.08.1-community";

	private TestNeo4j() {
	}

	/** Its Bolt address. */
	public static URI uri() {
		return Holder.SERVER.uri();
	}

	/** Its user. */
	public static String user() {
		return Holder.SERVER.user();
	}

	/** The password of its user. */
	public static String password() {
		return Holder.SERVER.password();
	}

	/** A driver for all tests: leave it open. */
	public static Driver driver() {
		return Holder.DRIVER;
	}

	/**
	 * Deletes all nodes, those that record the migrations too, and nothing else. A graph
	 * that is needed afterwards gets them again from {@code migrations.migrate()}.
	 */
	public static void clean() {
		try (var session = driver().session()) {
			session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume();
		}
	}

	private static Server start() {
		Server server = given();
		server = (server != null) ? server : container();
		server = (server != null) ? server : process();
		System.out.println("Tests use " + server.kind() + " at " + server.uri());
		return server;
	}

	private static @Nullable Server given() {
		String uri = setting("uri");
		if (uri == null) {
			return null;
		}
		String user = setting("user");
		String password = setting("password");
		return new Server("the given Neo4j", URI.create(uri), (user != null) ? user : "neo4j",
				(password != null) ? password : "");
	}

	/**
	 * The system property {@code genvej.test.neo4j.uri} goes before the environment
	 * variable.
	 */
	private static @Nullable String setting(String name) {
		String property = System.getProperty("genvej.test.neo4j." + name);
		return (property != null) ? property : System.getenv("GENVEJ_TEST_NEO4J_" + name.toUpperCase(Locale.ROOT));
	}

	@SuppressWarnings("resource") // Testcontainers removes it at the end of the JVM.
	private static @Nullable Server container() {
		if (LoggerFactory.getLogger("org.testcontainers.dockerclient") instanceof Logger logger) {
			logger.setLevel(Level.OFF); // No Docker is no error here.
		}
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			return null;
		}
		try {
			Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword("genvej-tests");
			container.start();
			return new Server("a container of " + IMAGE, URI.create(container.getBoltUrl()), "neo4j", "genvej-tests");
		}
		catch (ContainerLaunchException | ContainerFetchException ex) {
			System.out.println("Docker answers, but " + IMAGE + " does not start: " + ex.getMessage());
			return null;
		}
	}

	private static Server process() {
		try {
			Path directory = Files.createTempDirectory("genvej-test-neo4j");
			EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(SmallNeo4j.settings(directory));
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				neo4j.close();
				FileSystemUtils.deleteRecursively(directory.toFile());
			}));
			URI uri = neo4j.awaitReady().uri();
			return new Server("a Neo4j process of our own", uri, "neo4j",
					Files.readString(directory.resolve("neo4j/password")).strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Server(String kind, URI uri, String user, String password) {
	}

	private static final class Holder {

		static final Server SERVER = start();

		static final Driver DRIVER = GraphDatabase.driver(SERVER.uri(),
				AuthTokens.basic(SERVER.user(), SERVER.password()));

	}

}
