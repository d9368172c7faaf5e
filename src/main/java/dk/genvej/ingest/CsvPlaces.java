package dk.genvej.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Further places of a number in one cell: {@code document, figure, p. 12: section}, of
 * which figure and page may be left out, with {@code |} between places.
 */
final class CsvPlaces {

	private static final Pattern PLACE = Pattern
		.compile("([a-z0-9-]+)(?:, (?!p\\. [0-9])([^:,]+))?(?:, p\\. ([0-9]+))?: (.+)");

	private CsvPlaces() {
	}

	/** What is wrong with a cell; null when nothing is. */
	static @Nullable String wrong(String cell) {
		for (String place : cell.split("\\|")) {
			if (!PLACE.matcher(place.strip()).matches()) {
				return "`" + place.strip() + "` is no place; write document, figure, p. page: section";
			}
		}
		return null;
	}

	/** Puts places behind the one that an observation has of its own. */
	static void put(ObjectNode observation, List<String> places) {
		ArrayNode sources = observation.path("sources").isArray() ? (ArrayNode) observation.path("sources")
				: observation.putArray("sources");
		if (sources.isEmpty()) {
			sources.addObject();
		}
		for (String place : places) {
			Matcher told = PLACE.matcher(place);
			if (told.matches()) {
				ObjectNode source = sources.addObject();
				source.put("document", told.group(1)).put("section", told.group(4));
				if (told.group(2) != null) {
					source.put("figure", told.group(2));
				}
				if (told.group(3) != null) {
					source.put("page", Integer.parseInt(told.group(3)));
				}
			}
		}
	}

}
