package dk.genvej.statistics;

import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A figure, a table or a stretch of prose with numbers.
 *
 * @param key key
 * @param document slug of the document
 * @param number number; null for prose
 * @param section chapter or heading, as printed
 * @param title what it shows
 * @param completeness how much of it the text kept: COMPLETE, PARTIAL or LOST
 * @param note what the reader should know about it
 */
record Figure(String key, String document, @Nullable String number, String section, Text title, String completeness,
		@Nullable Text note) {
}
