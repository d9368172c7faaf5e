package dk.genvej.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import dk.genvej.platform.neo4j.StartFailure;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A migration as the application brings it.
 *
 * @param version its number
 * @param description what it does, in the words of its name
 * @param checksum CRC-32 of its text, the same for either kind of line end
 * @param source its file name
 * @param statements its Cypher without comments
 */
record MigrationFile(int version, String description, String checksum, String source, List<String> statements) {

	private static final Pattern NAME = Pattern.compile("V(\\d{1,9})__(\\w+)\\.cypher");

	/** The end of a statement, and all that may hold a semicolon which is none. */
	private static final Pattern TOKEN = Pattern
		.compile("(?s);|//[^\n]*|/\\*.*?\\*/|`[^`]*`|'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"");

	private static final Pattern SCHEMA = Pattern.compile("(?i)(CREATE|DROP)\\s+(\\w+\\s+){0,2}(CONSTRAINT|INDEX)\\s");

	/** The files of a place by version; there is at least one. */
	static TreeMap<Integer, MigrationFile> readAll(String location) {
		TreeMap<Integer, MigrationFile> files = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(location)) {
				MigrationFile read = of(String.valueOf(file.getFilename()),
						file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
				MigrationFile twin = files.put(read.version, read);
				// A class path that names the same folder twice gives the same file
				// twice.
				if (twin != null && !(twin.source.equals(read.source) && twin.checksum.equals(read.checksum))) {
					throw new StartFailure("Two migrations have the number " + read.version + ".",
							"Give the newer file the next free number.");
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + location, ex);
		}
		if (files.isEmpty()) {
			throw new StartFailure("The application has no migrations at " + location + ".",
					"Build or install it again.");
		}
		return files;
	}

	static MigrationFile of(String source, String text) {
		Matcher name = NAME.matcher(source);
		if (!name.matches()) {
			throw new StartFailure("The file " + source + " among the migrations is not named like one.",
					"Name it like V0003__what_it_does.cypher.");
		}
		CRC32 crc = new CRC32();
		crc.update(text.getBytes(StandardCharsets.UTF_8));
		return new MigrationFile(Integer.parseInt(name.group(1)), name.group(2).replace('_', ' '),
				"%08x".formatted(crc.getValue()), source, split(text));
	}

	/**
	 * Whether it changes the schema, which Neo4j does not do in one transaction with
	 * data.
	 */
	boolean isSchema() {
		return this.statements.stream().allMatch((statement) -> SCHEMA.matcher(statement).lookingAt());
	}

	private static List<String> split(String text) {
		List<String> statements = new ArrayList<>();
		StringBuilder statement = new StringBuilder();
		Matcher token = TOKEN.matcher(text + "\n;");
		while (token.find()) {
			boolean kept = "'\"`".indexOf(token.group().charAt(0)) >= 0;
			token.appendReplacement(statement, kept ? Matcher.quoteReplacement(token.group()) : " ");
			if (token.group().equals(";")) {
				statements.add(statement.toString().strip());
				statement.setLength(0);
			}
		}
		statements.removeIf(String::isEmpty);
		return List.copyOf(statements);
	}

}
