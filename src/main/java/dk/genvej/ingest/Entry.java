package dk.genvej.ingest;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing as a file tells it.
 *
 * @param kind its kind
 * @param key its key, unique within the kind
 * @param content its content, as the JSON Schema of the kind has it
 * @param file where it stands
 * @param path pointer of the entry within the file
 */
record Entry(EntryKind kind, String key, JsonNode content, SourceFile file, String path) {

	/** Name of the entry across kinds. */
	String id() {
		return this.kind + " " + this.key;
	}

	/** The text of a field at the top of the entry; null when it is not there. */
	@Nullable String text(String field) {
		JsonNode value = this.content.path(field);
		return value.isString() ? value.stringValue() : null;
	}

	/** An error at a field of this entry. */
	Problem error(String pointer, String message) {
		return this.file.error(this.path + pointer, message);
	}

	/** A warning at a field of this entry. */
	Problem warning(String pointer, String message) {
		return this.file.warning(this.path + pointer, message);
	}

}
