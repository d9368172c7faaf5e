package dk.genvej.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to find; lists are OR inside and AND between, null and empty ones let all
 * through.
 *
 * @param sectors sectors of the lead
 * @param partnerTypes types of partners
 * @param values what the case brought
 * @param innovationTypes what is new
 * @param origins how new it is
 * @param branches branches of the survey
 * @param regions regions of the organisations
 * @param organisations slugs of organisations that lead or take part, or are parts of
 * these
 * @param kinds how much the source tells
 * @param yearFrom first year
 * @param yearTo last year
 * @param hasContact only with, or without, somebody to call
 * @param hasResults only with, or without, results in numbers
 */
public record CaseFilter(@Nullable List<String> sectors, @Nullable List<String> partnerTypes,
		@Nullable List<String> values, @Nullable List<String> innovationTypes, @Nullable List<String> origins,
		@Nullable List<String> branches, @Nullable List<String> regions, @Nullable List<String> organisations,
		@Nullable List<String> kinds, @Nullable Integer yearFrom, @Nullable Integer yearTo,
		@Nullable Boolean hasContact, @Nullable Boolean hasResults) {

	/** Lets all through. */
	public static final CaseFilter NONE = new CaseFilter(null, null, null, null, null, null, null, null, null, null,
			null, null, null);

	/** The values selected of a facet, by its name; empty when it lets all through. */
	List<String> selected(String facet) {
		List<String> selected = switch (facet) {
			case "sector" -> this.sectors;
			case "partnerType" -> this.partnerTypes;
			case "value" -> this.values;
			case "innovationType" -> this.innovationTypes;
			case "origin" -> this.origins;
			case "branch" -> this.branches;
			case "region" -> this.regions;
			default -> null;
		};
		return (selected != null) ? selected : List.of();
	}

	/** Whether years are selected. */
	boolean selectsYears() {
		return this.yearFrom != null || this.yearTo != null;
	}

	/** Whether a year is selected; no year lies in no range. */
	boolean hasYear(int year) {
		return (this.yearFrom == null || year >= this.yearFrom) && (this.yearTo == null || year <= this.yearTo);
	}

}
