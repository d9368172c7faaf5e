package dk.genvej.ingest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
	OBSERVATION("observations", "observation", true, "Observation"),
	DISCREPANCY("discrepancies", "slug", true, "Discrepancy"), CONTACT("caseContacts", "case", true, null),
	REUSE("recordedReuses", "case", true, null);

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
			case STATISTICS, OBSERVATION -> "key";
			default -> "slug";
		};
	}

	/** Name in messages. */
	String word() {
		return switch (this) {
			case CONTACT -> "contact of a case";
			case REUSE -> "recorded reuse";
			default -> name().toLowerCase(java.util.Locale.ROOT);
		};
	}

	/**
	 * The key of an entry: what its file calls it; for what joins a case to somebody,
	 * both of them.
	 */
	String key(JsonNode content) {
		String key = content.path(this.keyField).asString("");
		return isJoin() ? key + "/" + content.path(other()).asString("") : key;
	}

	/** Whether it joins a case to somebody rather than being a thing of its own. */
	boolean isJoin() {
		return this == CONTACT || this == REUSE;
	}

	/** The field of whom it joins to a case. */
	String other() {
		return (this == CONTACT) ? "person" : "organisation";
	}

	/**
	 * The kind of a file. A file about one thing may have a field named like a list of
	 * another kind, such as the tools of a case, so it goes first.
	 */
	static Optional<EntryKind> of(JsonNode content) {
		return Arrays.stream(values())
			.sorted(Comparator.comparing(EntryKind::isList))
			.filter((kind) -> content.has(kind.topKey))
			.findFirst();
	}

}
