package dk.genvej.statistics;

import java.util.List;

import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * A measure in several countries.
 *
 * @param indicator what is measured
 * @param role what the partner does
 * @param values one number a country
 * @param note what the reader should know before comparing
 */
record Comparison(Indicator indicator, @Nullable String role, List<CountryValue> values, @Nullable Text note) {

	/**
	 * A number of a country.
	 *
	 * @param country country, ISO 3166 alpha-2
	 * @param value the number; null where it is lost
	 * @param observation the observation
	 */
	record CountryValue(String country, @Nullable Double value, Observation observation) {
	}
}
