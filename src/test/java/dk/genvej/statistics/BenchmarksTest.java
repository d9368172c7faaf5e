package dk.genvej.statistics;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.genvej.statistics.Benchmark.Kind;
import dk.genvej.statistics.OwnCases.Counts;
import dk.genvej.statistics.StatisticsGraph.TraitCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Statements follow from the case's own traits, and claim no more than their numbers. */
class BenchmarksTest {

	private static final Barometer BAROMETER = new SeedNumbers().barometer();

	private static final Counts COUNTS = Counts.of(List.of(new TraitCount("CASE", null, null, 110),
			new TraitCount("ORIGIN", "INSPIRED", null, 5), new TraitCount("ORIGIN", null, null, 11)), 0);

	private final Statements statements = new Statements(SeedNumbers.labels());

	private final Benchmarks benchmarks = new Benchmarks(this.statements, new OwnCounts(this.statements));

	@Test
	void theOriginIsSaidFromTheLatestEditionThatHasIt() {
		Benchmark origin = only(traits("INSPIRED", "MUNICIPAL", Map.of(), List.of(), List.of()), Kind.ORIGIN);
		assertThat(origin.observation().value()).isEqualTo(59.0);
		assertThat(origin.observation().edition()).isEqualTo("2018-2019");
		assertThat(origin.statement().da()).isEqualTo(
				"59 procent af de offentlige innovationer i 2018-2019 var inspireret af andres løsning og tilpasset.");
		assertThat(origin.statement().en())
			.isEqualTo("59 per cent of public innovations in 2018-2019 were inspired by others and adapted.");
	}

	@Test
	void ourOwnCasesStandBesideTheShareAndAreToldApart() {
		Benchmark origin = only(traits("INSPIRED", null, Map.of(), List.of(), List.of()), Kind.ORIGIN);
		Benchmark.OwnCount own = Objects.requireNonNull(origin.ownCases());
		assertThat(own.cases()).isEqualTo(5);
		assertThat(own.among()).isEqualTo(11);
		assertThat(own.total()).isEqualTo(110);
		assertThat(own.statement().en()).startsWith("In Genvej: 5 of 11 cases").contains("no sample");
		assertThat(origin.statement().en()).doesNotContain("Genvej");
	}

	@Test
	void whatInnovationsWithAPartnerBringIsSetBesideTheOthersOfTheSameFigureAndCalledNoCause() {
		Benchmark value = only(
				traits(null, "MUNICIPAL", Map.of("CITIZENS", List.of("COLLABORATES")), List.of("QUALITY"), List.of()),
				Kind.PARTNER_VALUE);
		assertThat(value.observation().value()).isEqualTo(76.0);
		Observation others = Objects.requireNonNull(value.comparedWith());
		assertThat(others.value()).isEqualTo(70.0);
		assertThat(others.figure()).isEqualTo(value.observation().figure());
		assertThat(value.statement().en()).contains("76 per cent of the innovations")
			.contains("in the workplace's own judgement")
			.contains("statistically significant")
			.contains(Caveats.NO_CAUSE.en());
	}

	@Test
	void aPartnerWhoOnlySuppliesOrPaysIsNotWhatTheSurveyAsksAbout() {
		Map<String, List<String>> asked = Map.of();
		List<Benchmark> said = of(traits(null, null, asked, List.of("QUALITY"), List.of()));
		assertThat(said).extracting(Benchmark::kind).doesNotContain(Kind.PARTNER, Kind.PARTNER_VALUE);
	}

	@Test
	void aNumberOfCollaborationIsNotSaidOfAPartnerWhoOnlyInspires() {
		List<Benchmark> said = of(traits(null, null, Map.of("PUBLIC_OTHER_ORGANISATION", List.of("PROMOTES")),
				List.of("QUALITY"), List.of()));
		assertThat(said).extracting(Benchmark::kind).doesNotContain(Kind.PARTNER_VALUE);
	}

	@Test
	void aNumberThatAnotherPlaceContradictsSaysSo() {
		Benchmark partner = only(
				traits(null, null, Map.of("PUBLIC_OTHER_ORGANISATION", List.of("INITIATES")), List.of(), List.of()),
				Kind.PARTNER);
		assertThat(partner.observation().value()).isEqualTo(11.0);
		assertThat(partner.statement().en()).contains("Another place says 9");
	}

	@Test
	void theCasesOwnSectorGoesBeforeTheWholePublicSector() {
		Benchmark value = only(traits(null, "STATE", Map.of(), List.of("EFFICIENCY"), List.of()), Kind.VALUE);
		assertThat(value.observation().value()).isEqualTo(55.0);
		assertThat(value.statement().en()).startsWith("55 per cent of state innovations in 2015-2016");
	}

	@Test
	void aCaseThatTellsNothingOfItselfGetsThreeStatementsOnAllInnovations() {
		List<Benchmark> said = of(traits(null, null, Map.of(), List.of(), List.of()));
		assertThat(said).hasSize(3).extracting(Benchmark::kind).containsOnly(Kind.GENERAL);
	}

	@Test
	void noCaseGetsMoreThanSixAndNoStatementWithoutANumberAndAPlace() {
		for (String partner : List.of("PUBLIC_SAME_ORGANISATION", "PUBLIC_OTHER_ORGANISATION", "PRIVATE_COMPANY",
				"CITIZENS", "VOLUNTARY_ASSOCIATION", "KNOWLEDGE_INSTITUTION", "FOUNDATION", "FOREIGN")) {
			for (String value : List.of("QUALITY", "EFFICIENCY", "CITIZEN_INVOLVEMENT", "EMPLOYEE_SATISFACTION",
					"POLITICAL_GOALS")) {
				for (String origin : List.of("FIRST", "INSPIRED", "COPIED")) {
					List<Benchmark> said = of(traits(origin, "REGIONAL",
							Map.of(partner, List.of("COLLABORATES", "INITIATES"),
									partner.equals("CITIZENS") ? "FOREIGN" : "CITIZENS", List.of("COLLABORATES")),
							List.of(value), List.of("PRODUCT", "SERVICE")));
					assertThat(said).hasSizeBetween(3, 6).allSatisfy((one) -> {
						assertThat(one.observation().value()).isNotNull();
						assertThat(one.observation().country()).isEqualTo("DK");
						assertThat(one.citation().da()).isNotBlank();
						assertThat(one.statement().da()).contains("procent").doesNotContain("null");
						assertThat(one.statement().en()).contains("per cent").doesNotContain("null");
					});
				}
			}
		}
	}

	private static CaseTraits traits(@Nullable String origin, @Nullable String sector,
			Map<String, List<String>> partners, List<String> values, List<String> types) {
		return new CaseTraits(origin, sector, partners, values, types);
	}

	private List<Benchmark> of(CaseTraits traits) {
		return this.benchmarks.of(traits, BAROMETER, COUNTS);
	}

	private Benchmark only(CaseTraits traits, Kind kind) {
		List<Benchmark> found = of(traits).stream().filter((one) -> one.kind() == kind).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

}
