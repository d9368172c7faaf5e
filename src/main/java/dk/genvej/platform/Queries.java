package dk.genvej.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The named Cypher of {@code graph/queries}: {@code cases/load-cases} is the file
 * {@code cases/load-cases.cypher}.
 */
@Component
public class Queries {

	private static final String ROOT = "/graph/queries/";

	private final Map<String, String> byName;

	/** Reads all queries from the class path. */
	public Queries() {
		this.byName = Collections.unmodifiableMap(read());
	}

	/**
	 * The Cypher of a name.
	 * @throws IllegalArgumentException when there is no such file
	 */
	public String get(String name) {
		String cypher = this.byName.get(name);
		if (cypher == null) {
			throw new IllegalArgumentException("graph/queries has no " + name + ".cypher");
		}
		return cypher;
	}

	/** All queries by name. */
	public Map<String, String> all() {
		return this.byName;
	}

	private static Map<String, String> read() {
		Map<String, String> queries = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:graph/queries/**/*.cypher")) {
				String path = file.getURL().toString();
				String name = path.substring(path.lastIndexOf(ROOT) + ROOT.length(),
						path.length() - ".cypher".length());
				queries.put(name, file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read graph/queries", ex);
		}
		return queries;
	}

}
