package dk.genvej.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.genvej.platform.neo4j.StartFailure;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A migration as the application brings it.
 *
 * @param version its number
 * @param source its file name
 * @param checksum SHA-256 of its text, the same for either kind of line end
 * @param statements its Cypher without comments
 */
record MigrationFile(int version, String source, String checksum, List<String> statements) {

	private static final Pattern NAME = Pattern.compile("V(\\d{1,9})__(\\w+)\\.cypher");

	/** What may hold a semicolon that ends no statement, or is one that does. */
	private static final Pattern TOKEN = Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/|`[^`]*`|;"
			+ "|'[^'\\\\]*+(?:\\\\(?s:.)[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\(?s:.)[^\"\\\\]*+)*+\"");

	private static final Pattern SCHEMA = Pattern.compile("(?i)(CREATE|DROP)\\s+(\\w+\\s+){0,2}(CONSTRAINT|INDEX)\\s");

	/** The files of a place in order; there is at least one. */
	static List<MigrationFile> readAll(String location) {
		TreeMap<Integer, MigrationFile> files = new TreeMap<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(location)) {
				MigrationFile file = of(Objects.requireNonNull(resource.getFilename()),
						resource.getContentAsString(StandardCharsets.UTF_8));
				MigrationFile twin = files.put(file.version, file);
				if (twin != null) {
					throw new StartFailure(
							"The migrations %s and %s have the same number.".formatted(twin.source, file.source),
							"Give the newer one the next free number.");
				}
			}
		}
		catch (IOException ex) {
			throw new StartFailure("The migrations at " + location + " cannot be read (" + ex.getMessage() + ").",
					"Build or install the application again.", ex);
		}
		if (files.isEmpty()) {
			throw new StartFailure("The application holds no migrations at " + location + ".",
					"Build or install the application again.");
		}
		return List.copyOf(files.values());
	}

	static MigrationFile of(String source, String text) {
		Matcher name = NAME.matcher(source);
		if (!name.matches()) {
			throw new StartFailure("The file " + source + " among the migrations has no name of a migration.",
					"Name it like V0003__what_it_does.cypher.");
		}
		String unified = text.replace("\r\n", "\n");
		return new MigrationFile(Integer.parseInt(name.group(1)), source, sha256(unified), split(unified));
	}

	/** What it does, in the words of its file name. */
	String description() {
		return this.source.substring(this.source.indexOf("__") + 2, this.source.lastIndexOf('.')).replace('_', ' ');
	}

	/** Whether it changes the schema, and so cannot write data. */
	boolean isSchema() {
		long count = this.statements.stream().filter((one) -> SCHEMA.matcher(one).lookingAt()).count();
		if (count > 0 && count < this.statements.size()) {
			throw new StartFailure("The migration " + this.source + " changes the schema and writes data.",
					"Put the two into files of their own: Neo4j cannot do both in one transaction.");
		}
		return count > 0;
	}

	private static List<String> split(String text) {
		List<String> statements = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		Matcher token = TOKEN.matcher(text + "\n;");
		while (token.find()) {
			token.appendReplacement(current,
					token.group().startsWith("/") ? " " : Matcher.quoteReplacement(token.group()));
			if (token.group().equals(";")) {
				current.setLength(current.length() - 1);
				if (!current.toString().isBlank()) {
					statements.add(current.toString().strip());
				}
				current.setLength(0);
			}
		}
		return List.copyOf(statements);
	}

	private static String sha256(String text) {
		try {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
