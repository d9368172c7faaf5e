package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Checks that what entries refer to is there: in the same import or before it. */
final class ReferenceCheck {

	/** Fields that hold the key of another thing, and its kind. */
	private static final Map<String, EntryKind> REFERENCES = Map.ofEntries(
			Map.entry("organisation", EntryKind.ORGANISATION), Map.entry("parent", EntryKind.ORGANISATION),
			Map.entry("owner", EntryKind.ORGANISATION), Map.entry("publisher", EntryKind.ORGANISATION),
			Map.entry("leadOrganisations", EntryKind.ORGANISATION), Map.entry("organisations", EntryKind.ORGANISATION),
			Map.entry("person", EntryKind.PERSON), Map.entry("people", EntryKind.PERSON),
			Map.entry("case", EntryKind.CASE), Map.entry("asCase", EntryKind.CASE),
			Map.entry("documents", EntryKind.DOCUMENT), Map.entry("cases", EntryKind.CASE),
			Map.entry("document", EntryKind.DOCUMENT), Map.entry("tools", EntryKind.TOOL),
			Map.entry("indicator", EntryKind.INDICATOR), Map.entry("edition", EntryKind.EDITION));

	private final Surroundings known;

	/** Problems to tell unless the thing comes later in the run. */
	private final List<Open> open = new ArrayList<>();

	/**
	 * Prepares a check.
	 * @param known the keys that are there, growing while entries come
	 */
	ReferenceCheck(Surroundings known) {
		this.known = known;
	}

	/** Notes the references of an entry that lead nowhere so far. */
	void check(Entry entry) {
		walk(entry, entry.content(), "");
	}

	/** Tells the references that lead nowhere in the end. */
	void finish(Problems problems) {
		Map<String, String> suggestions = new HashMap<>();
		for (Open one : this.open) {
			if (this.known.has(one.kind(), one.key())) {
				continue;
			}
			String nearest = suggestions.computeIfAbsent(one.kind() + one.key(),
					(key) -> Nearest.suggest(one.key(), this.known.keys(one.kind())));
			problems
				.add(one.problem().withMessage("there is no " + one.kind().word() + " `" + one.key() + "`" + nearest));
		}
	}

	private void walk(Entry entry, JsonNode node, String path) {
		if (node.isObject()) {
			node.propertyStream().forEach((field) -> {
				String at = path + "/" + field.getKey();
				EntryKind kind = REFERENCES.get(field.getKey());
				boolean ownKey = path.isEmpty() && field.getKey().equals(entry.kind().keyField())
						&& !entry.kind().isJoin();
				if (kind != null && !ownKey) {
					refer(entry, kind, field.getValue(), at);
				}
				else {
					walk(entry, field.getValue(), at);
				}
			});
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				walk(entry, node.get(i), path + "/" + i);
			}
		}
	}

	private void refer(Entry entry, EntryKind kind, JsonNode value, String at) {
		if (value.isString() && !this.known.has(kind, value.stringValue())) {
			this.open.add(new Open(kind, value.stringValue(), entry.error(at, "")));
		}
		else if (value.isArray()) {
			for (int i = 0; i < value.size(); i++) {
				refer(entry, kind, value.get(i), at + "/" + i);
			}
		}
	}

	private record Open(EntryKind kind, String key, Problem problem) {
	}

}
