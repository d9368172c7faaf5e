package dk.genvej.platform.neo4j;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the server's JVM is called. Flags and class path go through an argument file: 230
 * jars are too long for a Windows command line, and a process list stays readable.
 */
final class ServerJvm {

	/**
	 * What a JVM needs of its surroundings. The rest may hold the application's secrets,
	 * or flags meant for the application's JVM.
	 */
	private static final Set<String> INHERITED = Set.of("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR",
			"LD_LIBRARY_PATH", "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE");

	private final ServerHome home;

	private final EmbeddedNeo4jSettings settings;

	private final List<Path> classPath;

	private final AotCache cache;

	/**
	 * @throws StartFailure when the server's jars are not there
	 */
	ServerJvm(ServerHome home, EmbeddedNeo4jSettings settings) {
		this.home = home;
		this.settings = settings;
		this.classPath = classPath(settings.serverDir());
		this.cache = AotCache.in(settings.dataDir().resolve("cache"), this.classPath, baseFlags());
	}

	private static List<Path> classPath(Path serverDir) {
		Path boot = serverDir.resolve("boot.jar");
		Path lib = serverDir.resolve("lib");
		if (!Files.isRegularFile(boot) || !Files.isDirectory(lib)) {
			throw new StartFailure(
					"The embedded Neo4j is not in " + serverDir + ": boot.jar or the folder lib is missing.",
					"Build with Maven (mvn package), point --genvej.neo4j-dir at the folder, or name a Neo4j of your own "
							+ "with --spring.neo4j.uri.");
		}
		// Sorted: the JVM's own lib/* follows the file system, and both class loading and
		// the AOT cache depend on the order.
		try (Stream<Path> files = Files.list(lib)) {
			return Stream.concat(Stream.of(boot), files.filter((file) -> file.toString().endsWith(".jar")).sorted())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The second compiler comes ten times later than by default: at a start it would take
	 * a third of the processor for code that runs once. What is really hot soon gets it.
	 */
	private static final List<String> LATE_OPTIMISING = List.of("-XX:Tier4InvocationThreshold=50000",
			"-XX:Tier4MinInvocationThreshold=6000", "-XX:Tier4CompileThreshold=150000",
			"-XX:Tier4BackEdgeThreshold=400000");

	private List<String> baseFlags() {
		List<String> flags = new ArrayList<>(List.of("-Xmx" + this.settings.heapMb() + "m", "-XX:+UseSerialGC",
				// A server without memory is better restarted than half alive.
				"-XX:+ExitOnOutOfMemoryError",
				"-XX:ErrorFile=" + this.home.directory().resolve("logs/hs_err_pid%p.log"), "-XX:-UsePerfData",
				"-Djava.awt.headless=true", "-Dlog4j2.disable.jmx=true", "-Djdk.nio.maxCachedBufferSize=1024",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		for (String name : List.of("java.nio", "java.io", "sun.nio.ch", "java.lang")) {
			flags.add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
		}
		flags.addAll(LATE_OPTIMISING);
		flags.addAll(this.settings.jvmFlags());
		return flags;
	}

	/**
	 * The process, ready to be started. Standard error goes to the console log of the
	 * home.
	 */
	ProcessBuilder prepare() throws IOException {
		List<String> lines = new ArrayList<>(baseFlags());
		lines.addAll(this.cache.flags(this.settings.trainAotCache()));
		lines.add("-cp");
		lines.add(this.classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
		Path file = this.home.run("jvm.args");
		PrivateFiles.write(file, lines.stream().map(ServerJvm::quoted).collect(Collectors.joining("\n", "", "\n")));
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		ProcessBuilder builder = new ProcessBuilder(java.toString(), "@" + file, ServerProcess.class.getName(),
				this.home.directory().toString());
		builder.directory(this.home.directory().toFile()).redirectError(this.home.freshConsole().toFile());
		builder.environment().keySet().removeIf((name) -> !INHERITED.contains(name.toUpperCase(Locale.ROOT)));
		return builder;
	}

	private static String quoted(String argument) {
		return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	AotCache cache() {
		return this.cache;
	}

}
