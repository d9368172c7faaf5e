package dk.genvej.ingest;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of things that files hold. A file tells its kind by the one top-level key
 * that belongs to it: a list of entries, or the key of the one thing that the file is
 * about.
 */
enum EntryKind {

	VOCABULARY("vocabulary", "vocabulary", false, null), ORGANISATION("organisations", "slug", true, "Organisation"),
	DOCUMENT("documents", "slug", true, "Document"), PERSON("people", "slug", true, "Person"),
	TOOL("tools", "slug", true, "Tool"), CASE("case", "case", false, "InnovationCase"),
	ADVICE("advice", "slug", true, "Advice"), VOICE("voices", "slug", true, "Voice"),
	GUIDE("guides", "slug", true, "Guide"), INDICATOR("indicators", "code", true, "Indicator"),
	EDITION("editions", "code", true, "Edition"), STATISTICS("statistics", "statistics", false, "Figure"),
	DISCREPANCY("discrepancies", "slug", true, "Discrepancy");

	private final String topKey;

	private final String keyField;

	private final boolean list;

	private final @Nullable String type;

	EntryKind(String topKey, String keyField, boolean list, @Nullable String type) {
		this.topKey = topKey;
		this.keyField = keyField;
		this.list = list;
		this.type = type;
	}

	/**
	 * The top-level key that tells a file of this kind; its JSON Schema has the same
	 * name.
	 */
	String topKey() {
		return this.topKey;
	}

	/** The field that holds the key of an entry. */
	String keyField() {
		return this.keyField;
	}

	/** Whether a file holds a list of entries. */
	boolean isList() {
		return this.list;
	}

	/**
	 * Type of the thing in the schema of the API, for the revision log; null for what has
	 * no page.
	 */
	@Nullable String type() {
		return this.type;
	}

	/** The property of the node that holds the key. */
	String graphKey() {
		return switch (this) {
			case INDICATOR, EDITION -> "code";
			case STATISTICS -> "key";
			default -> "slug";
		};
	}

	static Optional<EntryKind> ofTopKey(String key) {
		return Arrays.stream(values()).filter((kind) -> kind.topKey.equals(key)).findFirst();
	}

}
