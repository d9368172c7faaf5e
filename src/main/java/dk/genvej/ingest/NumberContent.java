package dk.genvej.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An observation in one form, whether a figure's file, a row of a table or the graph
 * tells it: defaults filled in, nothing that is empty, values as decimal numbers.
 */
final class NumberContent {

	/** What tells what is measured of whom, but for the indicator. */
	static final List<String> CELL = List.of("edition", "unit", "country", "population", "sector", "branch",
			"partnerType", "coPartnerType", "role", "valueOutcome", "innovationType", "origin", "factor", "condition");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** What stands in a figure's file beside the numbers, or is spelled anew. */
	private static final Set<String> OWN = Set.of("key", "section", "alsoIn", "value", "nNotStated");

	private NumberContent() {
	}

	/** An observation that stands by itself. */
	static ObjectNode of(JsonNode observation) {
		ObjectNode content = JsonNodeFactory.instance.objectNode();
		copy(observation, content);
		return finished(content, observation);
	}

	/** An observation of a figure's file, with the key that it gets. */
	static ObjectNode of(JsonNode figure, int index) {
		JsonNode own = figure.path("observations").path(index);
		ObjectNode content = JsonNodeFactory.instance.objectNode();
		copy(figure.path("defaults"), content);
		copy(own, content);
		String key = figure.path("statistics").asString("");
		content.put("observation", key + "-" + index).put("shownIn", key);
		ArrayNode sources = content.putArray("sources");
		ObjectNode place = sources.addObject();
		for (String field : List.of("document", "section", "figure", "page")) {
			JsonNode told = (field.equals("section") && own.has(field)) ? own.path(field) : figure.path(field);
			if (!told.isMissingNode()) {
				place.set(field, told);
			}
		}
		own.path("alsoIn").forEach(sources::add);
		return finished(content, own);
	}

	/** An observation as the graph tells it. */
	static ObjectNode of(Map<?, ?> row) {
		JsonNode told = JSON.valueToTree(row);
		return of(told);
	}

	private static void copy(JsonNode from, ObjectNode to) {
		from.propertyStream().forEach((field) -> {
			JsonNode value = field.getValue().isContainer() ? full(field.getValue()) : field.getValue();
			if (!OWN.contains(field.getKey()) && !value.isNull() && !(value.isContainer() && value.isEmpty())) {
				to.set(field.getKey(), value);
			}
		});
	}

	// Objects of the graph have a null for what is not there.
	private static JsonNode full(JsonNode value) {
		if (value.isArray()) {
			ArrayNode array = JsonNodeFactory.instance.arrayNode();
			value.forEach((one) -> array.add(one.isObject() ? full(one) : one));
			return array;
		}
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		value.propertyStream()
			.filter((field) -> !field.getValue().isNull())
			.forEach((field) -> object.set(field.getKey(), field.getValue()));
		return object;
	}

	private static ObjectNode finished(ObjectNode content, JsonNode own) {
		if (own.path("value").isNumber()) {
			content.put("value", own.path("value").asDouble());
		}
		if (!content.has("quality")) {
			content.put("quality", "REPORTED");
		}
		return content;
	}

	/** What is measured of whom: equal for numbers that can only agree or contradict. */
	static String cell(JsonNode content, @Nullable String without) {
		StringBuilder cell = new StringBuilder(text(content, "indicator"));
		for (String field : CELL) {
			cell.append('|').append(field.equals(without) ? "*" : text(content, field));
		}
		return cell.toString();
	}

	/** The place an observation is taken from: document, section and figure. */
	static String place(JsonNode content) {
		JsonNode first = content.path("sources").path(0);
		return text(first, "document") + " | " + text(first, "section") + " | " + text(first, "figure");
	}

	/** A text field; empty when it is not there. */
	static String text(JsonNode content, String field) {
		return content.path(field).asString("");
	}

}
