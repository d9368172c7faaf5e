package dk.genvej.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML as plain data and remembers the line of every field. Aliases and tags, which
 * plain data do not need and bombs are made of, are refused.
 */
final class YamlReader {

	/** Deepest nesting that is read. */
	static final int DEEPEST = 40;

	private final YAMLMapper mapper = YAMLMapper
		.builder(YAMLFactory.builder()
			.loadSettings(LoadSettings.builder().setCodePointLimit(InputFile.LARGEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.build();

	/**
	 * Reads one file.
	 * @param name its name in messages
	 * @param bytes what it holds
	 * @throws InputFile.Unreadable when it is not plain YAML in UTF-8
	 */
	SourceFile read(String name, byte[] bytes) throws InputFile.Unreadable {
		String text = decode(name, bytes);
		Map<String, Integer> lines = new HashMap<>();
		try (JsonParser parser = this.mapper.createParser(text)) {
			if (parser.nextToken() == null) {
				throw new InputFile.Unreadable(Problem.error(name, 0, "", "is empty"));
			}
			JsonNode content = value(name, parser, "", lines, 0);
			if (parser.nextToken() != null) {
				throw new InputFile.Unreadable(Problem.error(name, parser.currentTokenLocation().getLineNr(), "",
						"a second document begins here; a file holds one"));
			}
			return new SourceFile(name, content, lines);
		}
		catch (JacksonException ex) {
			throw new InputFile.Unreadable(notYaml(name, ex));
		}
	}

	private static Problem notYaml(String name, JacksonException ex) {
		if (ex.getCause() instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
			return Problem.error(name, marked.getProblemMark().get().getLine() + 1, "",
					"is not YAML: " + marked.getProblem());
		}
		int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
		return Problem.error(name, line, "", "is not YAML: " + firstLine(ex.getOriginalMessage()));
	}

	/**
	 * Text of bytes in UTF-8, without a byte order mark.
	 * @throws InputFile.Unreadable when they are not UTF-8
	 */
	static String decode(String name, byte[] bytes) throws InputFile.Unreadable {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new InputFile.Unreadable(
					Problem.error(name, lineOfBadByte(bytes), "", "is not UTF-8; save it as UTF-8"));
		}
	}

	private static int lineOfBadByte(byte[] bytes) {
		String lossy = new String(bytes, StandardCharsets.UTF_8);
		int bad = lossy.indexOf('\uFFFD');
		return 1 + (int) lossy.substring(0, Math.max(bad, 0)).chars().filter((c) -> c == '\n').count();
	}

	/** Reads what a parser stands on, and notes the line of every field. */
	static JsonNode value(String name, JsonParser parser, String path, Map<String, Integer> lines, int depth)
			throws InputFile.Unreadable {
		int line = parser.currentTokenLocation().getLineNr();
		lines.putIfAbsent(path, line);
		if (depth > DEEPEST) {
			throw new InputFile.Unreadable(
					Problem.error(name, line, "", "is nested deeper than " + DEEPEST + " levels"));
		}
		if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
			throw new InputFile.Unreadable(
					Problem.error(name, line, "", "an alias (*) is not taken; write the value out"));
		}
		if (parser.getTypeId() != null) {
			throw new InputFile.Unreadable(Problem.error(name, line, "", "a tag (!) is not taken; write plain data"));
		}
		JsonToken token = parser.currentToken();
		return switch (token) {
			case START_OBJECT -> object(name, parser, path, lines, depth);
			case START_ARRAY -> array(name, parser, path, lines, depth);
			case VALUE_STRING -> JsonNodeFactory.instance.stringNode(parser.getString());
			case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getLongValue());
			case VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDoubleValue());
			case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
			case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
			default -> JsonNodeFactory.instance.nullNode();
		};
	}

	private static ObjectNode object(String name, JsonParser parser, String path, Map<String, Integer> lines, int depth)
			throws InputFile.Unreadable {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String field = parser.currentName();
			String at = path + "/" + field;
			lines.put(at, parser.currentTokenLocation().getLineNr());
			parser.nextToken();
			JsonNode value = value(name, parser, at, lines, depth + 1);
			// An empty field is the same as a field left out, so that files may keep a
			// template's empty lines.
			if (!value.isNull() || field.equals("value")) {
				object.set(field, value);
			}
		}
		return object;
	}

	private static ArrayNode array(String name, JsonParser parser, String path, Map<String, Integer> lines, int depth)
			throws InputFile.Unreadable {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			array.add(value(name, parser, path + "/" + array.size(), lines, depth + 1));
		}
		return array;
	}

	private static String firstLine(@Nullable String message) {
		return (message != null) ? message.lines().findFirst().orElse("") : "";
	}

}
