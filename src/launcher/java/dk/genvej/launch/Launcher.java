package dk.genvej.launch;

import java.lang.reflect.InvocationTargetException;

/**
 * First class of the application's jar: tells an old Java in a sentence that it is too
 * old, where Java itself would only speak of class file versions. Compiled for Java 8 and
 * using nothing newer, for that reason; everything else happens in Spring Boot's own
 * launcher.
 */
public final class Launcher {

	private static final int OLDEST = 25;

	private Launcher() {
	}

	/**
	 * Starts the application with the same arguments, or ends with exit code 1 when this
	 * Java is too old.
	 */
	public static void main(String[] arguments) throws Throwable {
		String version = System.getProperty("java.specification.version");
		if (feature(version) < OLDEST) {
			System.err.println("Genvej needs Java " + OLDEST + " or newer; this is Java " + feature(version)
					+ ". Run ./genvej, which finds a JDK " + OLDEST
					+ ", or install one (https://adoptium.net) and use its java.");
			System.exit(1);
		}
		try {
			Class.forName("org.springframework.boot.loader.launch.JarLauncher")
				.getMethod("main", String[].class)
				.invoke(null, (Object) arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	/** The feature number of a specification version: 8 for 1.8, 17 for 17. */
	private static int feature(String version) {
		String number = version.startsWith("1.") ? version.substring(2) : version;
		return Integer.parseInt(number);
	}

}
