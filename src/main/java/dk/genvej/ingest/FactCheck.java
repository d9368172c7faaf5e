package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks the rules that the graph keeps: derived facts against stated ones, numbers
 * behind measured values, consent behind contacts.
 */
final class FactCheck {

	private final Map<String, String> parents = new HashMap<>();

	/** Prepares a check over all entries of an import. */
	FactCheck(List<Entry> entries) {
		for (Entry entry : entries) {
			if (entry.kind() == EntryKind.ORGANISATION) {
				text(entry.content(), "parent").ifPresent((parent) -> this.parents.put(entry.key(), parent));
			}
		}
	}

	/** What an entry says that cannot be, or that an editor should look at. */
	List<Problem> check(Entry entry) {
		return switch (entry.kind()) {
			case CASE -> checkCase(entry);
			case ORGANISATION -> checkParents(entry);
			case STATISTICS -> checkNumbers(entry);
			default -> List.of();
		};
	}

	private List<Problem> checkCase(Entry entry) {
		List<Problem> problems = new ArrayList<>();
		JsonNode content = entry.content();
		if ("CASE".equals(content.path("kind").asString("")) && content.path("contacts").isEmpty()
				&& content.path("noContact").isMissingNode()) {
			problems.add(entry.error("/contacts", "a CASE names a contact, or says under `noContact` why it has none"));
		}
		checkValues(entry, problems);
		checkPartners(entry, problems);
		return problems;
	}

	private void checkValues(Entry entry, List<Problem> problems) {
		Set<String> supported = new HashSet<>();
		entry.content().path("results").forEach((result) -> supported.add(result.path("outcome").asString("")));
		JsonNode values = entry.content().path("values");
		for (int i = 0; i < values.size(); i++) {
			String outcome = values.get(i).path("outcome").asString("");
			if ("MEASURED".equals(values.get(i).path("evidence").asString("")) && !supported.contains(outcome)) {
				problems.add(entry.error("/values/" + i + "/evidence", "MEASURED needs a number: a result with outcome "
						+ outcome + "; else it is REPORTED or EXPECTED"));
			}
		}
	}

	private void checkPartners(Entry entry, List<Problem> problems) {
		Set<String> leads = new HashSet<>();
		entry.content().path("leadOrganisations").forEach((lead) -> leads.add(top(lead.asString(""))));
		JsonNode partners = entry.content().path("partnerships");
		for (int i = 0; i < partners.size(); i++) {
			String type = partners.get(i).path("partnerType").asString("");
			String partner = partners.get(i).path("organisation").asString("");
			boolean same = leads.contains(top(partner));
			if (type.equals("PUBLIC_SAME_ORGANISATION") && !same) {
				problems.add(entry.warning("/partnerships/" + i + "/partnerType", "`" + partner
						+ "` is said to be of the same organisation as the lead, but PART_OF does not say so"));
			}
			else if (type.equals("PUBLIC_OTHER_ORGANISATION") && same) {
				problems.add(entry.warning("/partnerships/" + i + "/partnerType", "`" + partner
						+ "` is said to be of another organisation than the lead, but PART_OF says it is of the same"));
			}
		}
	}

	private String top(String organisation) {
		String top = organisation;
		for (int i = 0; i < 20; i++) {
			@Nullable String parent = this.parents.get(top);
			if (parent == null || isState(parent)) {
				return top;
			}
			top = parent;
		}
		return top;
	}

	private static boolean isState(String organisation) {
		return organisation.equals("staten");
	}

	private List<Problem> checkParents(Entry entry) {
		Set<String> seen = new HashSet<>();
		@Nullable String at = entry.key();
		while (at != null) {
			if (!seen.add(at)) {
				return List.of(entry.error("/parent", "the parents go round in a circle: " + String.join(" → ", seen)));
			}
			at = this.parents.get(at);
		}
		return List.of();
	}

	private List<Problem> checkNumbers(Entry entry) {
		List<Problem> problems = new ArrayList<>();
		JsonNode observations = entry.content().path("observations");
		for (int i = 0; i < observations.size(); i++) {
			JsonNode observation = observations.get(i);
			boolean lost = "LOST_IN_SOURCE".equals(observation.path("quality").asString("REPORTED"));
			boolean empty = observation.path("value").isMissingNode() || observation.path("value").isNull();
			if (lost != empty) {
				problems.add(entry.error("/observations/" + i + "/quality",
						lost ? "LOST_IN_SOURCE has no value" : "a number that is not there is LOST_IN_SOURCE"));
			}
			problems.addAll(checkShare(entry, i));
		}
		return problems;
	}

	private static List<Problem> checkShare(Entry entry, int i) {
		JsonNode observation = entry.content().path("observations").get(i);
		String unit = observation.path("unit").asString(entry.content().path("defaults").path("unit").asString(""));
		JsonNode value = observation.path("value");
		if (unit.equals("PERCENT") && value.isNumber() && (value.asDouble() < 0 || value.asDouble() > 100)) {
			return List.of(entry.error("/observations/" + i + "/value", "a share is from 0 to 100; it is " + value));
		}
		return List.of();
	}

	private static java.util.Optional<String> text(JsonNode content, String field) {
		JsonNode value = content.path(field);
		return value.isString() ? java.util.Optional.of(value.stringValue()) : java.util.Optional.empty();
	}

}
