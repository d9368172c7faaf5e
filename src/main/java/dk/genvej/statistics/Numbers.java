package dk.genvej.statistics;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Numbers as readers write them. */
final class Numbers {

	private Numbers() {
	}

	/**
	 * A number with separators: 1.942,5 in Danish, 1,942.5 in English; a dash for none.
	 */
	static String format(@Nullable Number number, boolean danish) {
		if (number == null) {
			return "–";
		}
		return new DecimalFormat("#,##0.##",
				DecimalFormatSymbols.getInstance(danish ? Locale.of("da") : Locale.ENGLISH))
			.format(number);
	}

	/** A number as programs read it: 74, 4.5. */
	static String plain(double number) {
		return (number == Math.rint(number) && Math.abs(number) < 1e15) ? Long.toString((long) number)
				: Double.toString(number);
	}

}
