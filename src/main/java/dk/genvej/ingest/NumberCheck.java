package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * Checks what a number keeps by itself, with its figure or alone: a value or the word
 * that it is lost, a share from 0 to 100 and the number of answers behind it.
 */
final class NumberCheck {

	private NumberCheck() {
	}

	/** What is wrong with the numbers of an entry. */
	static List<Problem> check(Entry entry) {
		List<Problem> problems = new ArrayList<>();
		if (entry.kind() == EntryKind.OBSERVATION) {
			check(entry, "", entry.content(), entry.content(), problems);
			return problems;
		}
		JsonNode observations = entry.content().path("observations");
		JsonNode defaults = entry.content().path("defaults");
		for (int i = 0; i < observations.size(); i++) {
			check(entry, "/observations/" + i, observations.get(i), defaults, problems);
		}
		return problems;
	}

	private static void check(Entry entry, String at, JsonNode own, JsonNode shared, List<Problem> problems) {
		for (String field : List.of("indicator", "edition", "unit")) {
			if (!has(own, shared, field)) {
				problems.add(entry.error(at + "/" + field, "`" + field + "` is missing, here and under defaults"));
			}
		}
		boolean lost = "LOST_IN_SOURCE".equals(own.path("quality").asString("REPORTED"));
		JsonNode value = own.path("value");
		if (lost != !value.isNumber()) {
			problems.add(entry.error(at + "/quality", lost ? "LOST_IN_SOURCE has no value, but here is " + value
					: "a number that is not there is LOST_IN_SOURCE"));
		}
		if (own.path("unit").asString(shared.path("unit").asString("")).equals("PERCENT") && value.isNumber()) {
			if (value.asDouble() < 0 || value.asDouble() > 100) {
				problems.add(entry.error(at + "/value", "a share is from 0 to 100; it is " + value));
			}
			if (!has(own, shared, "respondents") && !has(own, shared, "nNotStated")) {
				problems.add(entry.error(at + "/respondents", "the number of answers behind a share (n) is missing; "
						+ "where the source does not state it say so: NA in a table, nNotStated elsewhere"));
			}
		}
	}

	private static boolean has(JsonNode own, JsonNode shared, String field) {
		return own.has(field) || shared.has(field);
	}

}
