package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;
import tools.jackson.databind.JsonNode;

/** Checks that what entries refer to is there: in the same import or in the graph. */
final class ReferenceCheck {

	/** Fields that hold the key of another thing, and its kind. */
	private static final Map<String, EntryKind> REFERENCES = Map.ofEntries(
			Map.entry("organisation", EntryKind.ORGANISATION), Map.entry("parent", EntryKind.ORGANISATION),
			Map.entry("owner", EntryKind.ORGANISATION), Map.entry("publisher", EntryKind.ORGANISATION),
			Map.entry("leadOrganisations", EntryKind.ORGANISATION), Map.entry("organisations", EntryKind.ORGANISATION),
			Map.entry("person", EntryKind.PERSON), Map.entry("people", EntryKind.PERSON),
			Map.entry("case", EntryKind.CASE), Map.entry("cases", EntryKind.CASE),
			Map.entry("document", EntryKind.DOCUMENT), Map.entry("tools", EntryKind.TOOL),
			Map.entry("indicator", EntryKind.INDICATOR), Map.entry("edition", EntryKind.EDITION));

	private final Map<EntryKind, Set<String>> known;

	private final Map<String, String> missing = new HashMap<>();

	/**
	 * Prepares a check.
	 * @param known keys that are there, by kind
	 */
	ReferenceCheck(Map<EntryKind, Set<String>> known) {
		this.known = known;
	}

	/** References of an entry that lead nowhere. */
	List<Problem> check(Entry entry) {
		List<Problem> problems = new ArrayList<>();
		walk(entry, entry.content(), "", problems);
		return problems;
	}

	private void walk(Entry entry, JsonNode node, String path, List<Problem> problems) {
		if (node.isObject()) {
			node.propertyStream().forEach((field) -> {
				String at = path + "/" + field.getKey();
				EntryKind kind = REFERENCES.get(field.getKey());
				boolean ownKey = path.isEmpty() && field.getKey().equals(entry.kind().keyField());
				if (kind != null && !ownKey) {
					refer(entry, kind, field.getValue(), at, problems);
				}
				else {
					walk(entry, field.getValue(), at, problems);
				}
			});
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				walk(entry, node.get(i), path + "/" + i, problems);
			}
		}
	}

	private void refer(Entry entry, EntryKind kind, JsonNode value, String at, List<Problem> problems) {
		if (value.isString() && !knows(kind, value.stringValue())) {
			problems.add(entry.error(at, "there is no " + word(kind) + " `" + value.stringValue() + "`" + this.missing
				.computeIfAbsent(kind + value.stringValue(), (key) -> nearest(kind, value.stringValue()))));
		}
		else if (value.isArray()) {
			for (int i = 0; i < value.size(); i++) {
				refer(entry, kind, value.get(i), at + "/" + i, problems);
			}
		}
	}

	private boolean knows(EntryKind kind, String key) {
		return this.known.getOrDefault(kind, Set.of()).contains(key);
	}

	private String nearest(EntryKind kind, String key) {
		LevenshteinDistance distance = new LevenshteinDistance(Math.max(2, key.length() / 3));
		String best = "";
		int least = Integer.MAX_VALUE;
		for (String candidate : this.known.getOrDefault(kind, new HashSet<>())) {
			int apart = distance.apply(key, candidate);
			if (apart >= 0 && apart < least) {
				least = apart;
				best = candidate;
			}
		}
		return best.isEmpty() ? "" : "; did you mean `" + best + "`?";
	}

	private static String word(EntryKind kind) {
		return kind.name().toLowerCase(java.util.Locale.ROOT);
	}

}
