package dk.genvej.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists of {@code search/} on the class path. */
final class Lists {

	private Lists() {
	}

	/** The lines of a list, without comments and empty ones. */
	static List<String> lines(String name) {
		return text(name).lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty() && line.charAt(0) != '#')
			.toList();
	}

	/** A list as it stands. */
	static String text(String name) {
		try (InputStream in = Lists.class.getResourceAsStream("/search/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The application holds no search/" + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read search/" + name, ex);
		}
	}

}
