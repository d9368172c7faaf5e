package dk.genvej.ingest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives observations of tables and datasets their keys. One that tells its key is the
 * number of that key; one that does not gets a key made of what it measures and where it
 * stands, so that the same row is the same number however often it is imported.
 */
final class NumberKeys {

	private static final Pattern OF_FIGURE = Pattern.compile("(.+)-[0-9]+");

	private static final int LONGEST_SECTION = 60;

	private static final int LENGTH = 8;

	private NumberKeys() {
	}

	/** Fills in key and figure of an observation where they are not told. */
	static void complete(ObjectNode observation) {
		Matcher told = OF_FIGURE.matcher(NumberContent.text(observation, "observation"));
		if (!observation.has("shownIn")) {
			observation.put("shownIn", told.matches() ? told.group(1) : figure(observation));
		}
		if (!observation.has("observation")) {
			String made = NumberContent.cell(observation, null) + NumberContent.place(observation);
			observation.put("observation",
					NumberContent.text(observation, "shownIn") + "-" + Fingerprint.of(made).substring(0, LENGTH));
		}
	}

	private static String figure(ObjectNode observation) {
		JsonNode place = observation.path("sources").path(0);
		String figure = slug(NumberContent.text(place, "figure"));
		String section = slug(NumberContent.text(place, "section"));
		String document = slug(NumberContent.text(place, "document"));
		String part = !figure.isEmpty() ? "figur-" + figure
				: "afsnit-" + section.substring(0, Math.min(LONGEST_SECTION, section.length())).replaceAll("-$", "");
		return slug(document + "-" + part);
	}

	private static String slug(String text) {
		return text.toLowerCase(Locale.ROOT)
			.replace("æ", "ae")
			.replace("ø", "oe")
			.replace("å", "aa")
			.replaceAll("[^a-z0-9.]+", "-")
			.replaceAll("^-+|-+$", "");
	}

}
