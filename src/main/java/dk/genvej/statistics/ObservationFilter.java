package dk.genvej.statistics;

import java.util.List;
import java.util.Objects;

import dk.genvej.platform.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers. Lists are OR inside, AND between; a list left out or empty takes all.
 * The code {@code _T} stands for numbers that are not told apart by the dimension.
 *
 * @param indicators codes of measures
 * @param editions codes of editions
 * @param countries countries, ISO 3166 alpha-2
 * @param sectors sectors
 * @param branches branches
 * @param partnerTypes types of partners
 * @param coPartnerTypes other types of partners in the same innovation
 * @param roles roles
 * @param valueOutcomes what the innovation brought
 * @param innovationTypes what is new about it
 * @param origins how new it is
 * @param factors factors
 * @param conditions what the shares are conditional on, or the answers given
 * @param populations who was asked about what
 * @param documents slugs of documents
 * @param figures numbers of figures; with documents, one place must match both
 * @param qualities how the number came to us
 * @param hasValue only numbers that are there, or only lost ones
 * @param significant only differences that the source calls significant, or says are not
 */
record ObservationFilter(@Nullable List<String> indicators, @Nullable List<String> editions,
		@Nullable List<String> countries, @Nullable List<String> sectors, @Nullable List<String> branches,
		@Nullable List<String> partnerTypes, @Nullable List<String> coPartnerTypes, @Nullable List<String> roles,
		@Nullable List<String> valueOutcomes, @Nullable List<String> innovationTypes, @Nullable List<String> origins,
		@Nullable List<String> factors, @Nullable List<String> conditions, @Nullable List<String> populations,
		@Nullable List<String> documents, @Nullable List<String> figures, @Nullable List<Quality> qualities,
		@Nullable Boolean hasValue, @Nullable Boolean significant) {

	/** Takes every number. */
	static final ObservationFilter NONE = new ObservationFilter(null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null, null, null, null);

	/** Takes the numbers of some countries, sectors, types of partners and conditions. */
	static ObservationFilter of(List<String> countries, List<String> sectors, List<String> partnerTypes,
			List<String> conditions) {
		return new ObservationFilter(null, null, countries, sectors, null, partnerTypes, null, null, null, null, null,
				null, conditions, null, null, null, null, null, null);
	}

	/** Name of the list that narrows a dimension, as the API and addresses write it. */
	static String parameter(Dimension dimension) {
		return switch (dimension) {
			case EDITION -> "editions";
			case COUNTRY -> "countries";
			case SECTOR -> "sectors";
			case BRANCH -> "branches";
			case PARTNER_TYPE -> "partnerTypes";
			case CO_PARTNER_TYPE -> "coPartnerTypes";
			case ROLE -> "roles";
			case VALUE_OUTCOME -> "valueOutcomes";
			case INNOVATION_TYPE -> "innovationTypes";
			case ORIGIN -> "origins";
			case FACTOR -> "factors";
			case CONDITION -> "conditions";
		};
	}

	/** Whether a number is wanted. */
	boolean matches(Observation observation) {
		return takes(this.indicators, observation.indicator()) && matchesDimensions(observation)
				&& takes(this.populations, observation.population()) && takes(this.qualities, observation.quality())
				&& matchesPlace(observation)
				&& (this.hasValue == null || this.hasValue == (observation.value() != null))
				&& (this.significant == null || this.significant.equals(observation.significant()));
	}

	/** The codes wanted of a dimension; null for all. */
	@Nullable List<String> of(Dimension dimension) {
		return switch (dimension) {
			case EDITION -> this.editions;
			case COUNTRY -> this.countries;
			case SECTOR -> this.sectors;
			case BRANCH -> this.branches;
			case PARTNER_TYPE -> this.partnerTypes;
			case CO_PARTNER_TYPE -> this.coPartnerTypes;
			case ROLE -> this.roles;
			case VALUE_OUTCOME -> this.valueOutcomes;
			case INNOVATION_TYPE -> this.innovationTypes;
			case ORIGIN -> this.origins;
			case FACTOR -> this.factors;
			case CONDITION -> this.conditions;
		};
	}

	private boolean matchesDimensions(Observation observation) {
		for (Dimension dimension : Dimension.values()) {
			if (!takes(of(dimension), Objects.requireNonNullElse(dimension.of(observation), Labels.TOTAL))) {
				return false;
			}
		}
		return true;
	}

	private boolean matchesPlace(Observation observation) {
		for (Citation place : observation.sources()) {
			if (takes(this.documents, place.document()) && takes(this.figures, place.figure())) {
				return true;
			}
		}
		return takes(this.documents, null) && takes(this.figures, null);
	}

	private static <T> boolean takes(@Nullable List<T> wanted, @Nullable T value) {
		return wanted == null || wanted.isEmpty() || wanted.stream().anyMatch((one) -> Objects.equals(one, value));
	}
}
