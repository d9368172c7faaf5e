package dk.genvej.platform.neo4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Main class of the Neo4j process; argument: the server's home. It links no type of
 * Neo4j's nor of ours, because it is alone in {@code boot.jar} beside Neo4j's jars.
 *
 * <p>
 * Standard input is the tie to the application: its first line is the password to set
 * (empty: none), its end means that the application has gone, however that happened, and
 * ends this process. Standard output carries one line, {@link #STARTED}; everything that
 * Neo4j prints goes to standard error.
 */
public final class ServerProcess {

	/** Printed when the server accepts connections. */
	static final String STARTED = "genvej: neo4j started";

	private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

	private ServerProcess() {
	}

	/**
	 * Runs the server until standard input ends. Exit code 0: stopped; otherwise Neo4j's
	 * own, with the reason in its log.
	 */
	public static void main(String[] arguments) throws Exception {
		Path home = Path.of(arguments[0]);
		PrintStream toParent = System.out;
		System.setOut(System.err);
		ignoreStopSignals();
		String password = firstLine(System.in);
		watchParent();
		if (!password.isEmpty()) {
			setInitialPassword(home, password);
		}
		startServer(home);
		ignoreStopSignals(); // again, because Neo4j has put handlers of its own in place
		toParent.println(STARTED);
		toParent.flush();
	}

	private static String firstLine(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next != '\n'; next = in.read()) {
			if (next < 0) {
				System.exit(1); // the application went away before it said anything
			}
			line.append((char) next);
		}
		return line.toString();
	}

	private static void watchParent() {
		startDaemon("parent-watch", () -> {
			try {
				System.in.transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				// A broken pipe is an end as well.
			}
			startDaemon("stop-limit", ServerProcess::haltAfterPatience);
			System.exit(0);
		});
	}

	private static void haltAfterPatience() {
		try {
			Thread.sleep(STOP_PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		Runtime.getRuntime().halt(1);
	}

	private static void startDaemon(String name, Runnable task) {
		Thread.ofPlatform().daemon().name(name).start(task);
	}

	/**
	 * Ctrl+C, a closing terminal and a service manager's stop reach every process of the
	 * group at once. The application must be able to finish its requests before it closes
	 * our input, so these signals are not for us.
	 */
	private static void ignoreStopSignals() {
		for (String name : new String[] { "INT", "HUP", "TERM" }) {
			try {
				Class<?> signal = Class.forName("sun.misc.Signal");
				Class<?> handler = Class.forName("sun.misc.SignalHandler");
				InvocationHandler nothing = (proxy, method, values) -> null;
				Object ignore = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] { handler }, nothing);
				signal.getMethod("handle", signal, handler)
					.invoke(null, signal.getConstructor(String.class).newInstance(name), ignore);
			}
			catch (ReflectiveOperationException ex) {
				// No such signal on this system (Windows has no HUP): nothing to ignore.
			}
		}
	}

	private static void setInitialPassword(Path home, String password) throws ReflectiveOperationException {
		Class<?> contextType = Class.forName("org.neo4j.cli.ExecutionContext");
		Object context = contextType.getConstructor(Path.class, Path.class).newInstance(home, home.resolve("conf"));
		// One random password in 64 begins with a dash: it is no option.
		Object code = Class.forName("org.neo4j.cli.AdminTool")
			.getMethod("execute", contextType, String[].class)
			.invoke(null, context, new String[] { "dbms", "set-initial-password", "--", password });
		if (!Integer.valueOf(0).equals(code)) {
			System.err.println("Setting the initial password failed with code " + code);
			System.exit(1);
		}
	}

	private static void startServer(Path home) throws ReflectiveOperationException {
		String[] options = { "--home-dir=" + home, "--config-dir=" + home.resolve("conf") };
		Class.forName("org.neo4j.server.Neo4jCommunity")
			.getMethod("main", String[].class)
			.invoke(null, (Object) options);
	}

}
