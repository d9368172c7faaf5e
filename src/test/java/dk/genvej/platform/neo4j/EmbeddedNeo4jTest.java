package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import dk.genvej.support.SmallNeo4j;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Starts real servers, all on one data directory, because the first start of an empty one
 * takes longest.
 */
class EmbeddedNeo4jTest {

	@TempDir
	private static Path dataDir;

	/** One random password in 64 looks like an option; here it always does. */
	@BeforeAll
	static void passwordThatLooksLikeAnOption() throws IOException {
		String generated = ServerHome.open(dataDir).password();
		assertThat(generated).hasSize(32);
		Files.writeString(password(), "-" + generated.substring(1) + "\n");
	}

	@Test
	void startsAnswersAndStopsWithoutLeavingAProcess() throws IOException {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings());
		ProcessHandle child;
		try {
			assertThat(neo4j.status().state()).isEqualTo(ServerStatus.State.STARTING);
			assertThat(answer(neo4j.awaitReady(), "RETURN 42")).isEqualTo(42);
			assertThat(neo4j.status().state()).isEqualTo(ServerStatus.State.UP);
			child = child();
			assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> EmbeddedNeo4j.start(settings()))
				.withMessageContaining("this process, " + ProcessHandle.current().pid())
				.withMessageContaining("is using the data directory " + dataDir.toRealPath());
			assertPrivate();

			// What a service manager sends to every process while the application still
			// finishes its requests.
			child.destroy();
			assertThat(child.onExit()).as("end by SIGTERM").failsWithin(Duration.ofSeconds(1));
			assertThat(answer(neo4j.awaitReady(), "RETURN 43")).isEqualTo(43);
		}
		finally {
			Instant before = Instant.now();
			neo4j.close();
			assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
		}
		assertThat(child.isAlive()).isFalse();
		assertThat(neo4j.status().state()).isEqualTo(ServerStatus.State.DOWN);
	}

	@Test
	void isRestartedWithItsDataWhenItIsKilled() throws Exception {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
			BoltAccess access = neo4j.awaitReady();
			answer(access, "CREATE (n:Restart) RETURN count(n)");
			ProcessHandle first = child();
			first.destroyForcibly();
			await(Duration.ofSeconds(5), () -> neo4j.status().state() == ServerStatus.State.RESTARTING);
			assertThat(neo4j.status().problem()).hasValue("The embedded Neo4j ended by itself with code 137.");
			await(Duration.ofSeconds(60), () -> neo4j.status().state() == ServerStatus.State.UP);
			assertThat(neo4j.status().restarts()).isEqualTo(1);
			assertThat(child().pid()).isNotEqualTo(first.pid());
			assertThat(answer(access, "MATCH (n:Restart) RETURN count(n)")).isEqualTo(1);
		}
	}

	@Test
	void goesWithItsApplicationWhenThatIsKilledAndStartsCleanlyAfterwards() throws Exception {
		Process application = application();
		ProcessHandle child;
		try {
			assertThat(application.inputReader().lines().anyMatch(KilledApplication.READY::equals))
				.as("the application got ready")
				.isTrue();
			child = child();
			assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> EmbeddedNeo4j.start(settings()))
				.withMessageContaining("Another Genvej (process " + application.pid() + ", started ");
		}
		finally {
			application.destroyForcibly().waitFor();
		}
		await(Duration.ofSeconds(10), () -> !child.isAlive());

		assertThat(Files.exists(SmallNeo4j.record(dataDir))).as("stale record of the child").isTrue();
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings())) {
			assertThat(answer(neo4j.awaitReady(), "MATCH (n:Survivor) RETURN count(n)")).isEqualTo(1);
		}
	}

	@Test
	void takesAnotherPortWhenTheFirstIsTakenAndIgnoresADamagedAotCache() throws Exception {
		damageAotCache();
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			int free = FreePort.next();
			Iterator<Integer> ports = List.of(taken.getLocalPort(), free).iterator();
			try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings(), ports::next)) {
				BoltAccess access = neo4j.awaitReady();
				assertThat(access.uri().getPort()).isEqualTo(free);
				assertThat(answer(access, "RETURN 1")).isEqualTo(1);
			}
		}
		finally {
			try (Stream<Path> files = Files.list(dataDir.resolve("cache"))) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
		}
	}

	@Test
	void saysWhatToDoWhenTheServersJarsAreMissing() {
		Path nowhere = dataDir.resolve("nowhere");
		assertThatExceptionOfType(StartFailure.class)
			.isThrownBy(() -> EmbeddedNeo4j.start(EmbeddedNeo4jSettings.of(dataDir, nowhere)))
			.withMessageStartingWith("The embedded Neo4j is not in " + nowhere)
			.withMessageContaining("--genvej.neo4j-dir");
	}

	private static Path password() {
		return dataDir.resolve("neo4j/password");
	}

	private static EmbeddedNeo4jSettings settings() {
		return SmallNeo4j.settings(dataDir);
	}

	private static void damageAotCache() throws IOException {
		AotCache cache = new ServerJvm(ServerHome.open(dataDir), settings()).cache();
		String flag = cache.flags(true).getFirst();
		Path draft = Path.of(flag.substring(flag.indexOf('=') + 1));
		Files.writeString(draft, "not a cache");
		cache.adopt();
		assertThat(cache.isRecording(true)).isFalse();
	}

	private static void assertPrivate() throws IOException {
		Path home = dataDir.resolve("neo4j");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home))).isEqualTo("rwx------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password()))).isEqualTo("rw-------");
		String password = Files.readString(password()).strip();
		assertThat(password).hasSize(32).startsWith("-");
		assertThat(child().info().commandLine().orElseThrow()).doesNotContain(password);
		assertThat(home.resolve("run/jvm.args")).content().doesNotContain(password);
	}

	private static Process application() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", System.getProperty("java.class.path"), KilledApplication.class.getName(), dataDir.toString());
		return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static long answer(BoltAccess access, String cypher) {
		try (Driver driver = GraphDatabase.driver(access.uri(), access.token()); Session session = driver.session()) {
			return session.run(cypher).single().get(0).asLong();
		}
	}

	private static ProcessHandle child() throws IOException {
		return SmallNeo4j.process(dataDir);
	}

	private static void await(Duration limit, BooleanSupplier condition) throws InterruptedException {
		Instant deadline = Instant.now().plus(limit);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).as("deadline of %s", limit).isBefore(deadline);
			TimeUnit.MILLISECONDS.sleep(50);
		}
	}

}
