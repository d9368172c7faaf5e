package dk.genvej.statistics;

import java.util.List;

import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A measure.
 *
 * @param code code
 * @param label name
 * @param definition what it says, of whom
 * @param question the question asked, told anew
 * @param unit unit of its numbers
 * @param dimensions what its numbers can be told apart by
 * @param exclusive dimensions whose answers exclude each other, so that shares sum to 100
 * at most
 * @param notes what the reader should know about it
 */
record Indicator(String code, Text label, Text definition, @Nullable Text question, String unit,
		List<Dimension> dimensions, List<Dimension> exclusive, List<Text> notes) {
}
