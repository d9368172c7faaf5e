package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * One number of a publication, or the place of one that the text lost. Dimensions are
 * told by code; one that does not apply is null.
 *
 * @param slug key: the figure's key and the place within it
 * @param figure key of the figure, table or stretch of prose
 * @param ordinal place within the figure, from 0
 * @param indicator code of the measure
 * @param value the number; null where the source lost it
 * @param unit code of the unit
 * @param quality how the number came to us
 * @param note what the reader should know about it
 * @param edition edition of the survey
 * @param country country, ISO 3166 alpha-2
 * @param population who was asked about what, in lower case with hyphens
 * @param sector sector
 * @param branch branch
 * @param partnerType type of partner
 * @param coPartnerType another type of partner in the same innovation
 * @param role what the partner or factor does
 * @param valueOutcome what the innovation brought
 * @param innovationType what is new about it
 * @param origin how new it is
 * @param factor what initiates, promotes or hinders
 * @param condition what the share is conditional on, or the answer given
 * @param respondents number of answers behind it (n)
 * @param significant whether the source calls the difference significant; null where it
 * does not say
 * @param sources where it is stated, the figure's own place first
 * @param conflicts keys of observations of the same thing that differ
 */
record Observation(String slug, String figure, int ordinal, String indicator, @Nullable Double value, String unit,
		Quality quality, @Nullable Text note, @Nullable String edition, @Nullable String country,
		@Nullable String population, @Nullable String sector, @Nullable String branch, @Nullable String partnerType,
		@Nullable String coPartnerType, @Nullable String role, @Nullable String valueOutcome,
		@Nullable String innovationType, @Nullable String origin, @Nullable String factor, @Nullable String condition,
		@Nullable Integer respondents, @Nullable Boolean significant, List<Citation> sources,
		List<String> conflicts) implements Identified {

	/** What it measures of whom: equal for numbers that can only agree or contradict. */
	List<@Nullable String> cell() {
		List<@Nullable String> cell = new ArrayList<>(Arrays.asList(this.indicator, this.unit, this.population));
		for (Dimension dimension : Dimension.values()) {
			cell.add(dimension.of(this));
		}
		return cell;
	}

	/** The same of whichever country: equal for numbers that can be set side by side. */
	List<@Nullable String> cellOfAnyCountry() {
		List<@Nullable String> cell = cell();
		cell.remove(cell.size() - Dimension.values().length + Dimension.COUNTRY.ordinal());
		return cell;
	}

	/** Number of the figure or table it is printed in; null for prose. */
	@Nullable String figureNumber() {
		return this.sources.isEmpty() ? null : this.sources.getFirst().figure();
	}

	/** Whether it is a share of which the source does not say of how many answers. */
	boolean lacksAnswers() {
		return this.value != null && this.respondents == null && this.unit.equals("PERCENT");
	}

	/** Whether it measures the given thing. */
	boolean measures(String wanted) {
		return this.indicator.equals(wanted);
	}
}
