package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a table.
 *
 * @param columns columns, in the order of the values
 * @param rows rows
 * @param notes what the reader should know before comparing
 */
record IndicatorTable(List<Key> columns, List<Row> rows, List<Text> notes) {

	/**
	 * A value of a dimension.
	 *
	 * @param code code
	 * @param label name
	 */
	record Key(String code, Text label) {
	}

	/**
	 * A row.
	 *
	 * @param keys values of the row's dimensions
	 * @param values the numbers by column; null where there is none or it is lost
	 * @param cells one a column; null where there is no number, or none that goes before
	 * the others
	 * @param respondents number of answers behind the row, where all its numbers share it
	 */
	record Row(List<Key> keys, List<@Nullable Double> values, List<@Nullable Cell> cells,
			@Nullable Integer respondents) {

		static Row of(List<Key> keys, List<@Nullable Cell> cells) {
			List<@Nullable Double> values = new ArrayList<>();
			Set<@Nullable Integer> counts = new HashSet<>();
			for (Cell cell : cells) {
				values.add((cell != null) ? cell.value() : null);
				if (cell != null && cell.value() != null) {
					counts.add(cell.respondents());
				}
			}
			return new Row(keys, values, cells, (counts.size() == 1) ? counts.iterator().next() : null);
		}

	}

	/**
	 * A number with its status.
	 *
	 * @param value the number; null where it is lost
	 * @param quality how the number came to us
	 * @param respondents number of answers behind it
	 * @param significant whether the source calls the difference significant
	 * @param observation the observation
	 */
	record Cell(@Nullable Double value, Quality quality, @Nullable Integer respondents, @Nullable Boolean significant,
			Observation observation) {

		static Cell of(Observation observation) {
			return new Cell(observation.value(), observation.quality(), observation.respondents(),
					observation.significant(), observation);
		}

	}
}
