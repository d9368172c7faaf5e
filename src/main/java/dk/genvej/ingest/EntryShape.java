package dk.genvej.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives what the graph tells the shape of a file: the fields in the order of the schema,
 * without those that say nothing.
 */
final class EntryShape {

	private final JsonNode root;

	private final JsonNode entry;

	/** The shape of the entries of a kind. */
	EntryShape(EntryKind kind) {
		try (InputStream schema = EntryShape.class
			.getResourceAsStream("/seed-data/schema/" + kind.topKey() + ".schema.json")) {
			this.root = JsonMapper.builder().build().readTree(schema);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.entry = kind.isList() ? this.root.path("properties").path(kind.topKey()).path("items") : this.root;
	}

	/** An entry in that shape. */
	Map<String, Object> of(Map<?, ?> content) {
		Map<String, Object> shaped = map(content, this.entry);
		return (shaped != null) ? shaped : Map.of();
	}

	private @Nullable Map<String, Object> map(Map<?, ?> content, JsonNode schema) {
		Map<String, Object> shaped = new LinkedHashMap<>();
		schema.path("properties").propertyStream().forEach((field) -> {
			Object value = value(content.get(field.getKey()), resolved(field.getValue()));
			if (value == null && isRequiredList(schema, field.getKey(), resolved(field.getValue()))) {
				value = List.of();
			}
			if (value != null) {
				shaped.put(field.getKey(), value);
			}
		});
		return shaped.isEmpty() ? null : shaped;
	}

	private @Nullable Object value(@Nullable Object value, JsonNode schema) {
		if (value instanceof Map<?, ?> map) {
			return map(map, schema);
		}
		if (value instanceof List<?> list) {
			List<Object> shaped = new ArrayList<>();
			JsonNode items = resolved(schema.path("items"));
			for (Object item : list) {
				Object one = value(item, items);
				if (one != null) {
					shaped.add(one);
				}
			}
			return shaped.isEmpty() ? null : shaped;
		}
		return value;
	}

	private static boolean isRequiredList(JsonNode schema, String field, JsonNode type) {
		return "array".equals(type.path("type").asString(""))
				&& schema.path("required").valueStream().anyMatch((one) -> one.asString("").equals(field));
	}

	private JsonNode resolved(JsonNode schema) {
		String reference = schema.path("$ref").asString("");
		return reference.isEmpty() ? schema : this.root.at(reference.substring(1));
	}

}
