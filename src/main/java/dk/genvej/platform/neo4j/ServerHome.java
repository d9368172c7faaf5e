package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The server's home: {@code <data-dir>/neo4j}, readable by its owner only, with
 * configuration, data, logs and the password.
 */
final class ServerHome {

	private static final int PASSWORD_BYTES = 24;

	private final Path directory;

	private final String password;

	private ServerHome(Path directory, String password) {
		this.directory = directory;
		this.password = password;
	}

	/**
	 * Opens the home, making it at the first start.
	 * @throws StartFailure when it cannot be written, or when its password is lost
	 */
	static ServerHome open(Path dataDir) {
		Path directory = dataDir.resolve("neo4j");
		try {
			PrivateFiles.makePrivateDirectory(directory);
			for (String folder : new String[] { "conf", "logs", "run" }) {
				PrivateFiles.makeDirectories(directory.resolve(folder));
			}
			return new ServerHome(directory, password(directory));
		}
		catch (IOException ex) {
			throw DataDirectoryLock.notWritable(directory, ex);
		}
	}

	private static String password(Path directory) throws IOException {
		Path file = directory.resolve("password");
		if (Files.exists(file)) {
			return Files.readString(file).strip();
		}
		if (hasDatabase(directory)) {
			throw new StartFailure(
					"The embedded Neo4j has data in " + directory + " but its password file " + file + " is gone.",
					"Put the file back from a backup.");
		}
		byte[] bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		PrivateFiles.write(file, password + "\n");
		return password;
	}

	private static boolean hasDatabase(Path directory) {
		return Files.exists(directory.resolve("data/databases/system"));
	}

	/**
	 * Writes the configuration anew, so that an update of the application reaches an
	 * existing home.
	 */
	void configure(int port, int pageCacheMb) throws IOException {
		Path conf = this.directory.resolve("conf");
		PrivateFiles.write(conf.resolve("neo4j.conf"), ServerConfiguration.settings(port, pageCacheMb));
		PrivateFiles.write(conf.resolve("user-logs.xml"), ServerConfiguration.USER_LOGS);
		PrivateFiles.write(conf.resolve("server-logs.xml"), ServerConfiguration.SERVER_LOGS);
	}

	/**
	 * The password to set before this start; empty when the database has its users
	 * already.
	 */
	String initialPassword() {
		return hasDatabase(this.directory) ? "" : this.password;
	}

	String password() {
		return this.password;
	}

	Path directory() {
		return this.directory;
	}

	Path log() {
		return this.directory.resolve("logs/neo4j.log");
	}

	/** What the JVM itself and anything before Neo4j's own log has to say. */
	Path console() {
		return this.directory.resolve("logs/console.log");
	}

	/**
	 * Gives the next process a fresh console file and keeps the last one's, which may say
	 * why it ended.
	 */
	Path freshConsole() throws IOException {
		if (Files.exists(console())) {
			Files.move(console(), this.directory.resolve("logs/console.previous.log"),
					StandardCopyOption.REPLACE_EXISTING);
		}
		return console();
	}

	Path run(String name) {
		return this.directory.resolve("run").resolve(name);
	}

}
