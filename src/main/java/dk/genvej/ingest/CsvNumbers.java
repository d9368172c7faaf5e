package dk.genvej.ingest;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How numbers stand in a table. Where commas separate the columns, decimals have a point;
 * where semicolons do, as in a Danish spreadsheet, they have a comma. Anything else may
 * mean another number, so it is told and not guessed.
 */
final class CsvNumbers {

	/** Stands for a number of answers that the source does not state. */
	static final String NOT_STATED = "NA";

	private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

	private static final Pattern POINT = Pattern.compile("-?[0-9]+\\.[0-9]+");

	private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+");

	private CsvNumbers() {
	}

	/**
	 * What is wrong with a cell of a form; null when nothing is.
	 * @param cell a cell that is not empty, without spaces around
	 * @param separator what separates the columns of its table
	 */
	static @Nullable String wrong(CsvColumn.Form form, String cell, char separator) {
		return switch (form) {
			case DECIMAL -> wrongDecimal(cell, separator);
			case COUNT -> (cell.equals(NOT_STATED) || cell.matches("[0-9]{1,9}")) ? null
					: "`" + cell + "` is no whole number; write digits only, or " + NOT_STATED
							+ " where the source does not state it";
			case FLAG ->
				(cell.equals("true") || cell.equals("false")) ? null : "`" + cell + "` is neither true nor false";
			case PLACES -> CsvPlaces.wrong(cell);
			default -> null;
		};
	}

	/**
	 * What a wrong cell most likely means, so that the rest of its row can be checked
	 * too; empty when nobody can tell.
	 */
	static String likely(CsvColumn.Form form, String cell) {
		return switch (form) {
			case DECIMAL -> (POINT.matcher(cell).matches() || COMMA.matcher(cell).matches()) ? cell : "";
			case COUNT -> cell.matches("[0-9., ]{1,9}") ? cell.replaceAll("[^0-9]", "") : "";
			default -> "";
		};
	}

	private static @Nullable String wrongDecimal(String cell, char separator) {
		boolean semicolons = separator == ';';
		if (WHOLE.matcher(cell).matches() || (semicolons ? COMMA : POINT).matcher(cell).matches()) {
			return null;
		}
		if ((semicolons ? POINT : COMMA).matcher(cell).matches()) {
			return semicolons
					? "`" + cell + "` has a point; where semicolons separate the columns, decimals have a comma: "
							+ cell.replace('.', ',')
					: "`" + cell + "` has a decimal comma; where commas separate the columns, decimals have a point: "
							+ cell.replace(',', '.');
		}
		return "`" + cell + "` is no number; where the source lost it, leave the cell empty and write LOST_IN_SOURCE "
				+ "as quality";
	}

}
