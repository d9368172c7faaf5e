package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Checks the rules that one entry keeps by itself: values, contacts. */
final class FactCheck {

	/** Whether a case has to have a contact and tells none. */
	static boolean needsContact(Entry entry) {
		return entry.kind() == EntryKind.CASE && "CASE".equals(entry.text("kind"))
				&& entry.content().path("contacts").isEmpty() && !entry.content().has("noContact");
	}

	/** What an entry says that cannot be, or that an editor should look at. */
	List<Problem> check(Entry entry) {
		return switch (entry.kind()) {
			case CASE -> checkCase(entry);
			case STATISTICS, OBSERVATION -> NumberCheck.check(entry);
			default -> List.of();
		};
	}

	private static List<Problem> checkCase(Entry entry) {
		List<Problem> problems = new ArrayList<>();
		checkValues(entry, problems);
		if (!entry.content().path("contacts").isEmpty() && entry.content().has("noContact")) {
			problems.add(entry.warning("/noContact", "says why there is no contact, but there is one"));
		}
		return problems;
	}

	private static void checkValues(Entry entry, List<Problem> problems) {
		Set<String> supported = new HashSet<>();
		entry.content().path("results").forEach((result) -> {
			if (hasNumber(result)) {
				supported.add(result.path("outcome").asString(""));
			}
		});
		JsonNode values = entry.content().path("values");
		for (int i = 0; i < values.size(); i++) {
			String outcome = values.get(i).path("outcome").asString("");
			if ("MEASURED".equals(values.get(i).path("evidence").asString("")) && !supported.contains(outcome)) {
				problems.add(entry.error("/values/" + i + "/evidence", "MEASURED needs a number: a result with outcome "
						+ outcome + "; else it is REPORTED or EXPECTED"));
			}
		}
	}

	private static boolean hasNumber(JsonNode result) {
		return result.path("before").isNumber() || result.path("after").isNumber() || result.path("change").isNumber();
	}

}
