package dk.genvej.web;

import java.text.NumberFormat;

import dk.genvej.platform.Language;

/** Writes numbers as Danes and Britons do. */
final class PageNumbers {

	/** A true minus: a hyphen is too short and may be broken from its number. */
	private static final String MINUS = "\u2212";

	/** Keeps a number and its unit on one line. */
	private static final String SPACE = "\u00a0";

	private PageNumbers() {
	}

	/** A plain number with at most two decimals. */
	static String number(Number value, Language language) {
		NumberFormat format = NumberFormat.getInstance(PageLanguage.locale(language));
		format.setMaximumFractionDigits(2);
		return format.format(value.doubleValue()).replace("-", MINUS);
	}

	/**
	 * A number with its unit.
	 * @param unit code of the unit
	 * @param unitLabel name of the unit, for units without a sign
	 */
	static String amount(Number value, String unit, String unitLabel, Language language) {
		String number = number(value, language);
		boolean english = language == Language.EN;
		return switch (unit) {
			case "COUNT" -> number;
			case "PERCENT" -> english ? number + "%" : number + SPACE + "%";
			case "DKK" -> english ? "DKK" + SPACE + number : number + SPACE + "kr.";
			case "DKK_MILLION" -> english ? "DKK" + SPACE + number + " million" : number + SPACE + "mio. kr.";
			case "DKK_BILLION" -> english ? "DKK" + SPACE + number + " billion" : number + SPACE + "mia. kr.";
			default -> number + SPACE + unitLabel;
		};
	}

	/** A change with its sign; none for no change. */
	static String signed(Number value, String amount) {
		return (value.doubleValue() > 0) ? "+" + amount : amount;
	}

}
