package dk.genvej.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON-stat 2.0 dataset as observations: those that Genvej gives out, and those
 * of others whose dimensions have our names and codes. Status and {@code extension} tell
 * what a cube cannot: key, n, note, sources and conflicts, by cell or for all cells.
 */
final class JsonStatReader {

	/** Fields of an observation that a dimension of the cube tells. */
	private static final Map<String, String> DIMENSIONS = dimensions();

	/** Fields that {@code extension} may tell of a cell, or of all cells. */
	private static final List<String> MORE = List.of("indicator", "edition", "country", "population", "unit",
			"respondents", "nNotStated", "significant", "sources", "shownIn", "conflictsWith");

	private final JsonMapper json = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(YamlReader.DEEPEST).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build())
		.build();

	/**
	 * Reads one dataset.
	 * @param name its name in messages
	 * @param bytes what it holds
	 * @param problems takes what is wrong with the cube
	 * @return the observations, as the file of them that would say the same
	 * @throws InputFile.Unreadable when it is no dataset at all
	 */
	SourceFile read(String name, byte[] bytes, Problems problems) throws InputFile.Unreadable {
		SourceFile document = parse(name, bytes);
		JsonStatCube cube = JsonStatCube.of(document, DIMENSIONS.keySet(), problems);
		ObjectNode file = JsonNodeFactory.instance.objectNode();
		ArrayNode observations = file.putArray(EntryKind.OBSERVATION.topKey());
		Places places = new Places(document, new HashMap<>(), new HashMap<>());
		for (long cell : cube.cells()) {
			String at = "/" + EntryKind.OBSERVATION.topKey() + "/" + observations.size();
			observations.add(observation(document.content(), cube, cell, places.at(at)));
		}
		return new SourceFile(name, file, places.lines(), places.fields());
	}

	private SourceFile parse(String name, byte[] bytes) throws InputFile.Unreadable {
		Map<String, Integer> lines = new HashMap<>();
		try (JsonParser parser = this.json.createParser(YamlReader.decode(name, bytes))) {
			if (parser.nextToken() == null) {
				throw new InputFile.Unreadable(Problem.error(name, 0, "", "is empty"));
			}
			JsonNode content = YamlReader.value(name, parser, "", lines, 0);
			if (parser.nextToken() != null) {
				throw new InputFile.Unreadable(Problem.error(name, parser.currentTokenLocation().getLineNr(), "",
						"something follows after the dataset"));
			}
			return new SourceFile(name, content, lines);
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
			String message = ex.getOriginalMessage();
			throw new InputFile.Unreadable(Problem.error(name, line, "",
					"is not JSON: " + ((message != null) ? message.lines().findFirst().orElse("") : "")));
		}
	}

	private static ObjectNode observation(JsonNode dataset, JsonStatCube cube, long cell, Cell place) {
		ObjectNode one = JsonNodeFactory.instance.objectNode();
		JsonNode all = dataset.path("extension");
		JsonNode own = all.path("observations").path(Long.toString(cell));
		String more = "/extension/observations/" + cell;
		place.put("", own.isMissingNode() ? "/value/" + cell : more);
		for (String field : MORE) {
			JsonNode told = own.has(field) ? own.path(field) : all.path(field);
			if (!told.isMissingNode()) {
				one.set(field, told);
				place.put("/" + field, own.has(field) ? more + "/" + field : "/extension/" + field);
			}
		}
		if (own.path("key").isString()) {
			one.put("observation", own.path("key").stringValue());
			place.put("/observation", more + "/key");
		}
		JsonNode note = own.path("note");
		if (!note.isMissingNode()) {
			one.set("note", note.isString() ? inBothLanguages(note.stringValue()) : note);
			place.put("/note", more + "/note");
		}
		cube.place(cell).forEach((dimension, category) -> putCategory(one, place, dimension, category));
		one.set("value", cube.value(cell));
		place.put("/value", "/value/" + cell);
		if (!cube.status(cell).isEmpty()) {
			one.put("quality", cube.status(cell));
			place.put("/quality", "/status/" + cell);
		}
		NumberKeys.complete(one);
		return one;
	}

	private static ObjectNode inBothLanguages(String text) {
		return JsonNodeFactory.instance.objectNode().put("da", text).put("en", text);
	}

	private static void putCategory(ObjectNode one, Cell place, String dimension, JsonStatCube.Category category) {
		String field = DIMENSIONS.getOrDefault(dimension, "");
		String code = category.code();
		if (field.isEmpty() || code.equals("_T")) {
			return;
		}
		int dot = code.lastIndexOf('.');
		if (field.equals("indicator") && dot > 0) {
			// A measure in another unit than its usual one.
			one.put("unit", code.substring(dot + 1));
			code = code.substring(0, dot);
		}
		one.put(field, code);
		place.put("/" + field, category.pointer());
	}

	private static Map<String, String> dimensions() {
		Map<String, String> dimensions = new LinkedHashMap<>();
		for (String name : List.of("indicator", "population", "edition", "country", "sector", "branch", "role",
				"origin", "factor", "condition")) {
			dimensions.put(name, name);
		}
		dimensions.putAll(Map.of("partner_type", "partnerType", "co_partner_type", "coPartnerType", "value_outcome",
				"valueOutcome", "innovation_type", "innovationType"));
		// Tells apart two places that give a number for the same cell.
		dimensions.put("reading", "");
		return dimensions;
	}

	/**
	 * Where in the dataset each field of the observations stands.
	 *
	 * @param document the dataset
	 * @param lines line by pointer of the observation's field
	 * @param fields path in the dataset by pointer of the observation's field
	 */
	private record Places(SourceFile document, Map<String, Integer> lines, Map<String, String> fields) {

		Cell at(String observation) {
			return (field, pointer) -> {
				Problem there = this.document.error(pointer, "");
				this.lines.put(observation + field, there.line());
				this.fields.put(observation + field, there.field());
			};
		}

	}

	/** Takes the places of one observation. */
	private interface Cell {

		void put(String field, String pointer);

	}

}
