package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.genvej.statistics.IndicatorTable.Cell;
import dk.genvej.statistics.IndicatorTable.Key;
import dk.genvej.statistics.IndicatorTable.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static dk.genvej.statistics.SeedNumbers.listOf;
import static org.assertj.core.api.Assertions.assertThat;

/** Tables keep what the numbers are, and choose or sum nothing silently. */
class TabulationTest {

	private static final Barometer BAROMETER = new SeedNumbers().barometer();

	private static final ObservationFilter DENMARK = ObservationFilter.of(List.of("DK"), List.of("ALL"), List.of(),
			List.of());

	private final Tabulation tabulation = SeedNumbers.tabulation();

	@Test
	void theLastDimensionBecomesTheColumns() {
		IndicatorTable table = table("value-created", DENMARK, Dimension.EDITION, Dimension.VALUE_OUTCOME);
		assertThat(table.columns().stream().map(Key::code)).containsExactly("QUALITY", "EFFICIENCY",
				"CITIZEN_INVOLVEMENT", "EMPLOYEE_SATISFACTION", "POLITICAL_GOALS");
		assertThat(values(table, "2015-2016")).isEqualTo(listOf(74.0, 45.0, 35.0, 46.0, null));
		assertThat(values(table, "2018-2019")).isEqualTo(listOf(68.0, 39.0, 30.0, 47.0, 34.0));
		assertThat(row(table, "2015-2016").respondents()).isEqualTo(1942);
	}

	@Test
	void oneDimensionGivesOneColumn() {
		IndicatorTable table = table("innovative-workplaces", DENMARK, Dimension.EDITION);
		assertThat(table.columns().stream().map(Key::code)).containsExactly("VALUE");
		assertThat(values(table, "2013-2014")).isEqualTo(listOf(86.0));
		assertThat(values(table, "2015-2016")).isEqualTo(listOf(80.0));
		assertThat(values(table, "2018-2019")).isEqualTo(listOf(81.0));
	}

	@Test
	void theNumberThatIsToldApartByNothingElseStandsForTheCell() {
		// Beside 30 per cent there are numbers of single sectors and of several roles.
		IndicatorTable table = table("partner-role", ObservationFilter.NONE, Dimension.PARTNER_TYPE, Dimension.ROLE,
				Dimension.EDITION);
		assertThat(values(table, "PRIVATE_COMPANY", "ANY")).isEqualTo(listOf((Double) null, 30.0));
	}

	@Test
	void numbersOfSeveralEditionsAreNeitherSummedNorChosenBetween() {
		IndicatorTable table = table("value-created", DENMARK, Dimension.VALUE_OUTCOME);
		assertThat(values(table, "QUALITY")).isEqualTo(listOf((Double) null));
		assertThat(table.notes())
			.anySatisfy((note) -> assertThat(note.en()).contains("neither summed nor chosen").contains("EDITION"));
		assertThat(values(table, "POLITICAL_GOALS")).isEqualTo(listOf(34.0));
	}

	@Test
	void aConflictIsTold() {
		IndicatorTable table = table("partner-role", DENMARK, Dimension.PARTNER_TYPE, Dimension.ROLE);
		assertThat(cell(table, "PUBLIC_OTHER_ORGANISATION", 0).value()).isEqualTo(11.0);
		assertThat(table.notes())
			.anySatisfy((note) -> assertThat(note.en()).startsWith("The sources disagree: 11 here, 9 in"));
	}

	@Test
	void aLostNumberKeepsItsStatus() {
		IndicatorTable table = table("co-partners", DENMARK, Dimension.PARTNER_TYPE, Dimension.CO_PARTNER_TYPE);
		int foundations = table.columns().stream().map(Key::code).toList().indexOf("FOUNDATION");
		Cell lost = cell(table, "FOREIGN", foundations);
		assertThat(lost.value()).isNull();
		assertThat(lost.quality()).isEqualTo(Quality.LOST_IN_SOURCE);
		assertThat(lost.respondents()).isEqualTo(64);
		assertThat(table.notes())
			.anySatisfy((note) -> assertThat(note.en()).startsWith("Lost in the text of the source: 8 of"));
	}

	@Test
	void beforeComparingEditionsTheReaderIsTold() {
		IndicatorTable table = table("value-created", DENMARK, Dimension.EDITION, Dimension.VALUE_OUTCOME);
		assertThat(table.notes()).anySatisfy((note) -> assertThat(note.en()).contains("sample of its own"));
		assertThat(table.notes())
			.anySatisfy((note) -> assertThat(note.en()).startsWith("Break: meeting political goals"));
		assertThat(table.notes()).anySatisfy((note) -> assertThat(note.en()).contains("by value sum above 100"));
	}

	@Test
	void theWholeOfDenmarkIsNotSetBesideTheMunicipalitiesOfNorway() {
		IndicatorTable table = table("partner-role", filterOf("2015-2016", "PRIVATE_COMPANY", "ANY"),
				Dimension.PARTNER_TYPE, Dimension.COUNTRY);
		assertThat(values(table, "PRIVATE_COMPANY")).isEqualTo(listOf(27.0, 21.0));
		assertThat(table.notes()).contains(Caveats.DENMARK_NORWAY);
	}

	@Test
	void withAndWithoutAPartnerIsNoCause() {
		IndicatorTable table = table("value-created", filterOf("2015-2016", "CITIZENS", "ANY"), Dimension.VALUE_OUTCOME,
				Dimension.CONDITION);
		assertThat(values(table, "CITIZEN_INVOLVEMENT")).isEqualTo(listOf(47.0, 15.0));
		assertThat(table.notes()).contains(Caveats.NO_CAUSE);
	}

	@Test
	void answersThatDoNotSumToAHundredAreToldToMissTheRest() {
		IndicatorTable table = table("innovation-origin", DENMARK, Dimension.EDITION, Dimension.ORIGIN);
		assertThat(table.notes())
			.anySatisfy((note) -> assertThat(note.en()).startsWith("The answers sum to 90 (2018-2019)"));
	}

	@Test
	void everyMeasureCanBeTabledByAnyOfItsDimensionsAndNoNumberIsInvented() {
		for (Indicator indicator : BAROMETER.indicators()) {
			Set<@Nullable Double> printed = new HashSet<>();
			BAROMETER.ofIndicator(indicator.code()).forEach((one) -> printed.add(one.value()));
			printed.add(null);
			for (List<Dimension> by : pairs(indicator.dimensions())) {
				IndicatorTable table = this.tabulation.table(BAROMETER, indicator, by, ObservationFilter.NONE);
				assertThat(table.rows()).as(indicator.code() + by).allSatisfy((row) -> {
					assertThat(row.values()).hasSameSizeAs(table.columns());
					assertThat(printed).containsAll(row.values());
				});
			}
		}
	}

	private static List<List<Dimension>> pairs(List<Dimension> dimensions) {
		List<List<Dimension>> pairs = new ArrayList<>(List.of(dimensions));
		for (Dimension one : dimensions) {
			pairs.add(List.of(one));
			dimensions.forEach((other) -> pairs.add(List.of(one, other)));
		}
		return pairs;
	}

	private static ObservationFilter filterOf(String edition, String partner, String role) {
		return new ObservationFilter(null, List.of(edition), null, null, null, List.of(partner), null, List.of(role),
				null, null, null, null, null, null, null, null, null, null, null);
	}

	private IndicatorTable table(String code, ObservationFilter filter, Dimension... by) {
		return this.tabulation.table(BAROMETER, BAROMETER.indicator(code).orElseThrow(), List.of(by), filter);
	}

	private static Row row(IndicatorTable table, String... keys) {
		return table.rows()
			.stream()
			.filter((row) -> row.keys().stream().map(Key::code).toList().equals(List.of(keys)))
			.findFirst()
			.orElseThrow();
	}

	private static List<@Nullable Double> values(IndicatorTable table, String... keys) {
		return row(table, keys).values();
	}

	private static Cell cell(IndicatorTable table, String key, int column) {
		Cell cell = row(table, key).cells().get(column);
		assertThat(cell).isNotNull();
		return java.util.Objects.requireNonNull(cell);
	}

}
