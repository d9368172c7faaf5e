package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Tells what looks like the same thing under two slugs, or the same fact twice. */
final class DuplicateCheck {

	private final Map<String, String> slugs = new HashMap<>();

	/** What an entry says again. */
	List<Problem> check(Entry entry) {
		List<Problem> problems = new ArrayList<>();
		switch (entry.kind()) {
			case ORGANISATION -> checkName(entry, "/name", entry.content().path("name"), problems);
			case CASE -> {
				checkName(entry, "/title/da", entry.content().path("title").path("da"), problems);
				checkTwice(entry, "contacts", List.of("person"), problems);
				checkTwice(entry, "partnerships", List.of("organisation", "partnerType"), problems);
				checkTwice(entry, "values", List.of("outcome"), problems);
				checkTwice(entry, "reuses", List.of("organisation", "case"), problems);
				checkTwice(entry, "reusedBy", List.of("organisation", "case"), problems);
			}
			default -> {
			}
		}
		return problems;
	}

	private void checkName(Entry entry, String pointer, JsonNode name, List<Problem> problems) {
		String id = entry.kind() + " " + name.asString("").strip().toLowerCase(Locale.ROOT);
		String twin = this.slugs.putIfAbsent(id, entry.key());
		if (twin != null) {
			problems.add(entry.warning(pointer, "`" + twin + "` has the same name; is it the same?"));
		}
	}

	private static void checkTwice(Entry entry, String field, List<String> identity, List<Problem> problems) {
		JsonNode list = entry.content().path(field);
		if (list.size() < 2) {
			return;
		}
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < list.size(); i++) {
			StringBuilder id = new StringBuilder();
			for (String part : identity) {
				id.append(list.get(i).path(part).asString("")).append(' ');
			}
			if (!seen.add(id.toString())) {
				problems.add(entry.warning("/" + field + "/" + i,
						"says the same as an earlier one: " + id.toString().strip()));
			}
		}
	}

}
