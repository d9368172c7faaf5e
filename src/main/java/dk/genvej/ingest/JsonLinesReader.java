package dk.genvej.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON Lines: each line holds what a YAML file of the same kind would hold. The
 * form for many things, because it is read line by line in bounded memory.
 */
final class JsonLinesReader {

	/** Longest line, in characters. */
	static final int LONGEST = 1_000_000;

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(YamlReader.DEEPEST).build())
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * Reads one file.
	 * @param lines takes each line that is JSON
	 * @param problems takes what is not
	 * @throws InputFile.Unreadable when the file cannot be read, or changed meanwhile
	 */
	void read(InputFile file, Consumer<SourceFile> lines, Problems problems) throws InputFile.Unreadable {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder()))) {
			int number = 0;
			for (Line line = next(reader); line != null; line = next(reader)) {
				number++;
				if (!line.text().isBlank()) {
					read(file.name(), number, line, lines, problems);
				}
			}
		}
		catch (CharacterCodingException ex) {
			throw new InputFile.Unreadable(Problem.error(file.name(), 0, "", "is not UTF-8; save it as UTF-8"));
		}
		catch (IOException ex) {
			throw file.unreadable(ex);
		}
		file.checkUnchanged();
	}

	private void read(String name, int number, Line line, Consumer<SourceFile> lines, Problems problems) {
		if (line.tooLong()) {
			problems.add(Problem.error(name, number, "", "is longer than " + LONGEST + " characters"));
			return;
		}
		String text = (number == 1 && line.text().startsWith("\uFEFF")) ? line.text().substring(1) : line.text();
		try {
			JsonNode content = this.json.readTree(text);
			lines.accept(new SourceFile(name, content, Map.of("", number)));
		}
		catch (JacksonException ex) {
			String message = ex.getOriginalMessage();
			problems.add(Problem.error(name, number, "",
					"is not JSON: " + ((message != null) ? message.lines().findFirst().orElse("") : "")));
		}
	}

	// Never keeps more of a line than is allowed, however long it is.
	private static @Nullable Line next(BufferedReader reader) throws IOException {
		StringBuilder text = new StringBuilder();
		boolean tooLong = false;
		boolean any = false;
		for (int read = reader.read(); read >= 0; read = reader.read()) {
			any = true;
			if (read == '\n') {
				return new Line(text.toString(), tooLong);
			}
			if (text.length() < LONGEST) {
				text.append((char) read);
			}
			else {
				tooLong = true;
			}
		}
		return any ? new Line(text.toString(), tooLong) : null;
	}

	private record Line(String text, boolean tooLong) {
	}

}
