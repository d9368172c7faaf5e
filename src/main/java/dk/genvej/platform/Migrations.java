package dk.genvej.platform;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.genvej.platform.neo4j.StartFailure;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Applies the files of {@code graph/migrations} that the graph does not have yet, before
 * any bean reads it. Applied files never change: one that was altered, is gone or comes
 * too late stops the start. A schema file may run again after a crash, so it says
 * {@code IF NOT EXISTS}; a data file is one transaction.
 */
@Component
public class Migrations implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private static final List<String> CONSTRAINTS = List.of(
			"CREATE CONSTRAINT genvej_migration IF NOT EXISTS FOR (m:__GenvejMigration) REQUIRE m.version IS UNIQUE",
			"CREATE CONSTRAINT genvej_migration_lock IF NOT EXISTS FOR (l:__GenvejMigrationLock) REQUIRE l.name IS UNIQUE");

	/**
	 * Held by the open transaction: the end of the application, however it ends, frees
	 * it.
	 */
	private static final String LOCK = "MERGE (l:__GenvejMigrationLock {name: 'migrations'}) SET l.takenAt = datetime()";

	private static final String APPLIED = "MATCH (m:__GenvejMigration) RETURN m.version AS version, m.checksum AS checksum, "
			+ "m.source AS source";

	private static final String RECORD = "CREATE (m:__GenvejMigration) SET m = $facts, m.appliedAt = datetime()";

	/** Ends what an application that hangs, or a dead connection, still holds. */
	private static final TransactionConfig LIMIT = TransactionConfig.builder()
		.withTimeout(Duration.ofMinutes(10))
		.build();

	private final Driver driver;

	private final URI uri;

	private final SessionConfig sessions;

	private final String location;

	private int appliedVersion;

	@Autowired
	Migrations(Driver driver, Neo4jConnectionDetails connection,
			@Value("${spring.data.neo4j.database:}") String database) {
		this(driver, connection.getUri(), database, "classpath*:graph/migrations/*.cypher");
	}

	Migrations(Driver driver, URI uri, String database, String location) {
		this.driver = driver;
		this.uri = uri;
		this.sessions = database.isBlank() ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
		this.location = location;
	}

	/** Version of the newest migration that the graph has. */
	public int appliedVersion() {
		return this.appliedVersion;
	}

	/**
	 * Applies what is missing.
	 * @throws StartFailure when graph and files do not fit, or the graph cannot be
	 * reached
	 */
	@Override
	public void afterPropertiesSet() {
		List<MigrationFile> files = MigrationFile.readAll(this.location);
		try (Session session = this.driver.session(this.sessions)) {
			checkServer(session);
			if (!missing(files, session).isEmpty()) {
				CONSTRAINTS.forEach((one) -> session.executeWriteWithoutResult((tx) -> tx.run(one).consume()));
			}
			for (MigrationFile file : missing(files, session)) {
				long started = System.nanoTime();
				if (session.executeWrite((tx) -> apply(file, files, tx), LIMIT)) {
					log.info("Applied migration {} in {} ms", file.source(), since(started));
				}
			}
			this.appliedVersion = files.getLast().version();
		}
		catch (AuthenticationException ex) {
			throw new StartFailure("Neo4j at " + this.uri + " does not accept the user name or password.",
					"Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.", ex);
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw new StartFailure("Neo4j at " + this.uri + " cannot be reached.",
					"Check that it runs, that spring.neo4j.uri is right and that no firewall is in between.", ex);
		}
		catch (Neo4jException ex) {
			throw new StartFailure("The graph at " + this.uri + " cannot be migrated (" + ex.getMessage() + ").",
					"Check spring.data.neo4j.database, and that no other Genvej is still migrating it.", ex);
		}
	}

	private static void checkServer(Session session) {
		String version = session
			.run("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]")
			.single()
			.get(0)
			.asString();
		Matcher number = Pattern.compile("(\\d+)\\.(\\d+).*").matcher(version);
		if (number.matches() && Integer.parseInt(number.group(1)) * 100 + Integer.parseInt(number.group(2)) < 526) {
			throw new StartFailure("The Neo4j server has version " + version + ", which is too old.",
					"Use Neo4j 5.26 or newer.");
		}
	}

	/**
	 * The files that the graph lacks, once it is clear that all it has is among them,
	 * unchanged.
	 */
	private static List<MigrationFile> missing(List<MigrationFile> files, SimpleQueryRunner graph) {
		List<Record> applied = graph.run(APPLIED).list();
		Map<Integer, MigrationFile> missing = new TreeMap<>();
		files.forEach((file) -> missing.put(file.version(), file));
		int newest = 0;
		for (Record row : applied) {
			newest = Math.max(newest, row.get("version").asInt());
			String source = row.get("source").asString();
			MigrationFile file = missing.remove(row.get("version").asInt());
			if (file == null) {
				throw new StartFailure("The graph has the migration " + source + ", which this application lacks.",
						"Start the application that applied it or a newer one, or restore the missing file.");
			}
			if (!file.checksum().equals(row.get("checksum").asString())) {
				throw new StartFailure("The migration " + file.source() + " was changed after the graph had got it.",
						"Restore the file as it was, and put the change into a migration with the next number.");
			}
		}
		for (MigrationFile file : missing.values()) {
			if (file.version() < newest) {
				throw new StartFailure("The migration %s comes too late: the graph has number %d already."
					.formatted(file.source(), newest), "Give the file a higher number.");
			}
		}
		return List.copyOf(missing.values());
	}

	/** False when another application was quicker. */
	private boolean apply(MigrationFile file, List<MigrationFile> files, TransactionContext tx) {
		tx.run(LOCK).consume();
		if (!missing(files, tx).contains(file)) {
			return false;
		}
		long started = System.nanoTime();
		try {
			if (file.isSchema()) {
				try (Session schema = this.driver.session(this.sessions)) {
					file.statements().forEach((statement) -> schema.run(statement).consume());
				}
			}
			else {
				file.statements().forEach((statement) -> tx.run(statement).consume());
			}
		}
		catch (ClientException | DatabaseException ex) {
			throw new StartFailure("The migration " + file.source() + " failed (" + ex.getMessage() + ").",
					"It counts as not applied; correct the file or the data and start again.", ex);
		}
		tx.run(RECORD, Map.of("facts", Map.of("version", file.version(), "description", file.description(), "checksum",
				file.checksum(), "source", file.source(), "executionTimeMs", since(started))));
		return true;
	}

	private static long since(long started) {
		return Duration.ofNanos(System.nanoTime() - started).toMillis();
	}

}
