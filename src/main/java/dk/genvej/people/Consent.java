package dk.genvej.people;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The record of why contact details may be shown.
 *
 * @param basis code of the reason
 * @param source slug of the document that printed them, or who received the consent
 * @param obtainedOn ISO 8601, as precise as is known
 * @param status code of whether it still holds
 */
public record Consent(String basis, String source, String obtainedOn, String status) {

	/** Whether the details may be shown. */
	public boolean isValid() {
		return "VALID".equals(this.status);
	}

	/**
	 * Age in whole years at most, counted from the last day that {@code obtainedOn} may
	 * mean.
	 */
	public int ageInYears(LocalDate today) {
		return (int) Math.max(0, ChronoUnit.YEARS.between(lastDay(), today));
	}

	private LocalDate lastDay() {
		return switch (this.obtainedOn.length()) {
			case 4 -> Year.parse(this.obtainedOn).atMonth(12).atEndOfMonth();
			case 7 -> YearMonth.parse(this.obtainedOn).atEndOfMonth();
			default -> LocalDate.parse(this.obtainedOn);
		};
	}
}
