package dk.genvej.search;

import org.jspecify.annotations.Nullable;

/**
 * What the first letters may become.
 *
 * @param text what to show
 * @param kind what it is
 * @param slug slug to open; null for a topic
 */
public record Suggestion(String text, Kind kind, @Nullable String slug) {

	/** What a suggestion is. */
	public enum Kind {

		/** A case. */
		CASE,
		/** An organisation. */
		ORGANISATION,
		/** A person. */
		PERSON,
		/** A tool or guide. */
		TOOL,
		/** A topic to search for. */
		TOPIC

	}
}
