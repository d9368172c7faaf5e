package dk.genvej.platform;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import dk.genvej.platform.neo4j.StartFailure;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Applies the files of {@code graph/migrations} that the graph lacks, before anything
 * reads it: the beans are made while the embedded Neo4j comes up, and this waits for it.
 * A file that changed after it was applied, is gone or comes too late stops the start. A
 * data file is one transaction; a schema file may run again after a crash, so its
 * statements say {@code IF NOT EXISTS}.
 */
@Component
public class Migrations implements StartStep {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private static final List<String> CONSTRAINTS = List.of(
			"CREATE CONSTRAINT genvej_migration IF NOT EXISTS FOR (m:__GenvejMigration) REQUIRE m.version IS UNIQUE",
			"CREATE CONSTRAINT genvej_migration_lock IF NOT EXISTS FOR (l:__GenvejMigrationLock) REQUIRE l.name IS UNIQUE");

	private static final String SERVER_VERSION = "CALL dbms.components() YIELD name, versions WITH * "
			+ "WHERE name = 'Neo4j Kernel' RETURN versions[0]";

	/** Held by an open transaction, and so free again when its application dies. */
	private static final String LOCK = "MERGE (l:__GenvejMigrationLock {name: 'migrations'}) SET l.takenAt = datetime()";

	/** Ends the hold of an application that hangs. */
	private static final Duration LONGEST_HOLD = Duration.ofMinutes(10);

	private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

	private final Driver driver;

	private final URI uri;

	private final SessionConfig sessions;

	private final String location;

	private @Nullable EmbeddedNeo4j embedded;

	private volatile int appliedVersion;

	@Autowired
	Migrations(Driver driver, Neo4jConnectionDetails server, @Value("${spring.data.neo4j.database:}") String database,
			ObjectProvider<EmbeddedNeo4j> embedded) {
		this(driver, server.getUri(), database, "classpath*:graph/migrations/*.cypher");
		this.embedded = embedded.getIfAvailable();
	}

	Migrations(Driver driver, URI uri, String database, String location) {
		this.driver = driver;
		this.uri = uri;
		this.sessions = database.isBlank() ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
		this.location = location;
	}

	/** Number of the newest migration that the graph has. */
	public int appliedVersion() {
		return this.appliedVersion;
	}

	@Override
	public Turn turn() {
		return Turn.MIGRATE;
	}

	/** Commands call it themselves, and tell in their own way what goes wrong. */
	@Override
	public void start() {
		if (this.embedded != null && !this.embedded.awaitReady().uri().equals(this.uri)) {
			throw new StartFailure("Another program took the port " + this.uri.getPort() + " while Neo4j started.",
					"Start Genvej again.");
		}
		migrate();
	}

	/**
	 * Applies what is missing; harmless when called again.
	 * @throws StartFailure when files and graph do not fit, or the graph is out of reach
	 */
	public void migrate() {
		TreeMap<Integer, MigrationFile> files = MigrationFile.readAll(this.location);
		try (Session session = this.driver.session(this.sessions)) {
			checkServer(session.run(SERVER_VERSION).single().get(0).asString());
			if (!missing(files, session).isEmpty()) {
				CONSTRAINTS.forEach((one) -> session.executeWriteWithoutResult((tx) -> tx.run(one).consume()));
			}
			TransactionConfig limit = TransactionConfig.builder().withTimeout(LONGEST_HOLD).build();
			for (MigrationFile file : missing(files, session).values()) {
				if (session.executeWrite((tx) -> apply(file, files, tx), limit)) {
					log.info("Applied migration {}", file.source());
				}
			}
		}
		catch (AuthenticationException ex) {
			throw new StartFailure("Neo4j at " + this.uri + " does not accept the user name or the password.",
					"Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.", ex);
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw new StartFailure("Neo4j at " + this.uri + " cannot be reached.",
					"Check that it runs, that spring.neo4j.uri is right and that no firewall is in between.", ex);
		}
		catch (Neo4jException ex) {
			throw new StartFailure("The graph at " + this.uri + " cannot be migrated (" + reason(ex) + ").",
					"Check spring.data.neo4j.database, and that no other Genvej is migrating the graph.", ex);
		}
		this.appliedVersion = files.lastKey();
	}

	static void checkServer(String version) {
		Matcher number = VERSION.matcher(version);
		if (number.matches() && Integer.parseInt(number.group(1)) * 100 + Integer.parseInt(number.group(2)) < 526) {
			throw new StartFailure("The Neo4j server has version " + version + ", which is too old.",
					"Use Neo4j 5.26 or newer.");
		}
	}

	/**
	 * The files that the graph lacks, once it is clear that what it has is among them.
	 */
	private static Map<Integer, MigrationFile> missing(TreeMap<Integer, MigrationFile> files, SimpleQueryRunner graph) {
		NavigableMap<Integer, MigrationFile> missing = new TreeMap<>(files);
		int newest = 0;
		for (Record applied : graph.run("MATCH (m:__GenvejMigration) RETURN m").list()) {
			int version = applied.get(0).get("version").asInt();
			String source = applied.get(0).get("source").asString();
			newest = Math.max(newest, version);
			MigrationFile file = missing.remove(version);
			if (file == null) {
				throw new StartFailure("The graph has the migration " + source + ", which this application lacks.",
						"Start the application that applied it or a newer one, or restore the file.");
			}
			if (!file.checksum().equals(applied.get(0).get("checksum").asString())) {
				throw new StartFailure("The migration " + source + " changed after it was applied to the graph.",
						"Restore the file as it was and write a new one for what is to change.");
			}
		}
		if (!missing.headMap(newest).isEmpty()) {
			String late = missing.firstEntry().getValue().source();
			throw new StartFailure("The migration " + late + " comes too late: the graph has number " + newest + ".",
					"Give the file a higher number.");
		}
		return missing;
	}

	private boolean apply(MigrationFile file, TreeMap<Integer, MigrationFile> files, TransactionContext tx) {
		tx.run(LOCK).consume();
		if (!missing(files, tx).containsKey(file.version())) {
			return false; // Another application was quicker.
		}
		long start = System.nanoTime();
		try (Session schema = this.driver.session(this.sessions)) {
			SimpleQueryRunner runner = file.isSchema() ? schema : tx;
			file.statements().forEach((statement) -> runner.run(statement).consume());
		}
		catch (ClientException ex) {
			throw new StartFailure("The migration " + file.source() + " failed (" + reason(ex) + ").",
					"It counts as not applied: correct the file or the data and start again.", ex);
		}
		long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
		tx.run("CREATE (m:__GenvejMigration) SET m = $facts, m.appliedAt = datetime()",
				Map.of("facts", Map.of("version", file.version(), "description", file.description(), "checksum",
						file.checksum(), "source", file.source(), "executionTimeMs", millis)))
			.consume();
		return true;
	}

	private static String reason(Neo4jException ex) {
		return String.valueOf(ex.getMessage()).lines().findFirst().orElse("").strip();
	}

}
