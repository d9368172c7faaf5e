package dk.genvej.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

/** Checks files against the published JSON Schemas of {@code seed-data/schema}. */
final class SchemaCheck {

	private final Map<EntryKind, Schema> schemas = new EnumMap<>(EntryKind.class);

	SchemaCheck() {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
		for (EntryKind kind : EntryKind.values()) {
			String path = "/seed-data/schema/" + kind.topKey() + ".schema.json";
			try (InputStream schema = SchemaCheck.class.getResourceAsStream(path)) {
				if (schema == null) {
					throw new IllegalStateException("There is no " + path);
				}
				this.schemas.put(kind, registry.getSchema(schema, InputFormat.JSON));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	/** What the schema of the kind does not allow. */
	List<Problem> check(EntryKind kind, SourceFile file) {
		Schema schema = this.schemas.get(kind);
		List<Problem> problems = new ArrayList<>();
		if (schema != null) {
			for (Error error : schema.validate(file.content(),
					(context) -> context.executionConfig((config) -> config.locale(Locale.ENGLISH)))) {
				problems.add(problem(file, error));
			}
		}
		return problems;
	}

	private static Problem problem(SourceFile file, Error error) {
		String pointer = error.getInstanceLocation().toString();
		String property = (error.getProperty() != null) ? error.getProperty() : "";
		String at = pointer.equals("/") ? "" : pointer;
		String message = switch (error.getKeyword()) {
			case "required" -> "`" + property + "` is missing" + reason(property, pointer);
			case "additionalProperties", "unevaluatedProperties" -> "`" + property + "` is not a field here";
			case "enum" -> notAllowed(error);
			case "maxLength" -> "is too long: " + length(error) + " characters; at most " + schemaOf(error);
			case "pattern" -> quoted(error) + " has not the right form" + described(error);
			default -> error.getMessage();
		};
		if (!property.isEmpty() && error.getKeyword().equals("additionalProperties")) {
			at = at + "/" + property;
		}
		return file.error(at, message);
	}

	private static String quoted(Error error) {
		JsonNode value = error.getInstanceNode();
		String text = (value != null) ? (value.isString() ? value.stringValue() : value.toString()) : "";
		return "`" + ((text.length() > 60) ? text.substring(0, 60) + "…" : text) + "`";
	}

	private static String notAllowed(Error error) {
		List<String> allowed = new ArrayList<>();
		JsonNode schema = error.getSchemaNode();
		if (schema != null) {
			schema.forEach((value) -> allowed.add(value.asString("")));
		}
		JsonNode value = error.getInstanceNode();
		String nearest = (value != null && value.isString()) ? Nearest.suggest(value.stringValue(), allowed) : "";
		return quoted(error) + " is not allowed" + nearest + (nearest.isEmpty() ? "; allowed: " : " Allowed: ")
				+ String.join(", ", allowed);
	}

	// The rules of the knowledge base that a schema can only say as a missing field.
	private static String reason(String property, String pointer) {
		if (property.equals("kind") && pointer.contains("/reuse")) {
			return ": a reuse says how the solution was taken over, if need be UNKNOWN";
		}
		if (property.equals("consent")) {
			return ": contact details need basis, source and date of the consent";
		}
		return "";
	}

	private static int length(Error error) {
		JsonNode value = error.getInstanceNode();
		return (value != null) ? value.asString("").length() : 0;
	}

	private static String schemaOf(Error error) {
		JsonNode schema = error.getSchemaNode();
		return (schema != null) ? schema.asString("") : "";
	}

	private static String described(Error error) {
		JsonNode schema = error.getSchemaNode();
		return (schema != null && schema.isString()) ? "; it must match " + schema.stringValue() : "";
	}

}
