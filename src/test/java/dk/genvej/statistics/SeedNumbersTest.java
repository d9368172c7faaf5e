package dk.genvej.statistics;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every number of the seed data. */
class SeedNumbersTest {

	private final SeedNumbers seed = new SeedNumbers();

	private final Vocabularies vocabularies = new Vocabularies();

	@Test
	void aNumberThatIsNotThereIsLostAndALostOneHasNoValue() {
		assertThat(this.seed.told).hasSizeGreaterThan(700).allSatisfy((one) -> {
			boolean lost = SeedNumbers.quality(one) == Quality.LOST_IN_SOURCE;
			assertThat(one.path("value").isNumber()).as(name(one)).isEqualTo(!lost);
		});
	}

	@Test
	void everyShareIsFromZeroToAHundredAndEveryCountIsWhole() {
		for (ObjectNode one : this.seed.told) {
			String unit = one.path("unit").asString("");
			if (one.path("value").isNumber() && unit.equals("PERCENT")) {
				assertThat(one.path("value").asDouble()).as(name(one)).isBetween(0.0, 100.0);
			}
			if (one.path("value").isNumber() && (unit.equals("COUNT") || unit.equals("PERSONS"))) {
				assertThat(one.path("value").asDouble() % 1).as(name(one)).isZero();
			}
		}
	}

	@Test
	void everyNumberHasAKnownMeasureUnitAndPlace() {
		Set<String> measures = this.seed.indicators.stream().map(Indicator::code).collect(Collectors.toSet());
		assertThat(this.seed.told).allSatisfy((one) -> {
			assertThat(measures).as(name(one)).contains(one.path("indicator").asString(""));
			assertThat(this.vocabularies.find(Vocabulary.UNIT, one.path("unit").asString(""))).as(name(one))
				.isPresent();
			JsonNode file = this.seed.files.getOrDefault(one.path("_figure").asString(""), one);
			assertThat(file.path("document").asString("")).isNotEmpty();
			assertThat(file.path("section").asString("")).isNotEmpty();
		});
	}

	@Test
	void everyDimensionOfANumberIsDeclaredByItsMeasureAndItsCodeIsKnown() {
		Map<String, Indicator> measures = new HashMap<>();
		this.seed.indicators.forEach((one) -> measures.put(one.code(), one));
		Barometer barometer = this.seed.barometer();
		for (Observation one : barometer.observations()) {
			for (Dimension dimension : Dimension.values()) {
				String code = dimension.of(one);
				if (code != null) {
					assertThat(barometer.indicatorOf(one).dimensions()).as(one.slug()).contains(dimension);
					dimension.vocabulary()
						.ifPresentOrElse(
								(vocabulary) -> assertThat(this.vocabularies.find(vocabulary, code))
									.as(one.slug() + code)
									.isPresent(),
								() -> assertThat(barometer.edition(code)).as(one.slug() + code).isPresent());
				}
			}
		}
	}

	@Test
	void everyPopulationIsKnown() {
		for (ObjectNode one : this.seed.told) {
			String population = SeedNumbers.text(one, "population");
			if (population != null) {
				assertThat(this.vocabularies.find(Vocabulary.POPULATION,
						population.toUpperCase(Locale.ROOT).replace('-', '_')))
					.as(name(one))
					.isPresent();
			}
		}
	}

	@Test
	void conflictsPointBothWays() {
		Map<String, ObjectNode> named = new HashMap<>();
		this.seed.told.forEach((one) -> {
			String name = SeedNumbers.text(one, "key");
			if (name != null) {
				assertThat(named.put(name, one)).as("the name " + name).isNull();
			}
		});
		int conflicts = 0;
		for (ObjectNode one : this.seed.told) {
			for (JsonNode other : one.path("conflictsWith")) {
				assertThat(named).as(name(one)).containsKey(other.asString(""));
				List<String> back = new java.util.ArrayList<>();
				named.getOrDefault(other.asString(""), one)
					.path("conflictsWith")
					.forEach((name) -> back.add(name.asString("")));
				assertThat(back).as(other.asString("")).contains(String.valueOf(SeedNumbers.text(one, "key")));
				conflicts++;
			}
		}
		assertThat(conflicts).isGreaterThanOrEqualTo(20);
	}

	@Test
	void numbersOfTheVerySameCellThatDifferAreSaidToConflict() {
		Map<List<String>, Observation> cells = new HashMap<>();
		for (Observation one : this.seed.barometer().observations()) {
			Observation twin = (one.value() != null)
					? cells.putIfAbsent(one.cell().stream().map(String::valueOf).toList(), one) : null;
			if (twin != null && !java.util.Objects.equals(one.value(), twin.value())) {
				assertThat(one.conflicts().contains(twin.slug()) || twin.conflicts().contains(one.slug()))
					.as(one.slug() + " and " + twin.slug())
					.isTrue();
			}
		}
	}

	@Test
	void answersThatExcludeEachOtherDoNotSumAboveAHundred() {
		Map<List<String>, Double> sums = new HashMap<>();
		Map<List<String>, Set<String>> answers = new HashMap<>();
		Barometer barometer = this.seed.barometer();
		for (Observation one : barometer.observations()) {
			for (Dimension exclusive : barometer.indicatorOf(one).exclusive()) {
				String answer = exclusive.of(one);
				if (answer != null && one.value() != null && one.unit().equals("PERCENT")) {
					List<String> rest = new java.util.ArrayList<>(one.cell().stream().map(String::valueOf).toList());
					rest.set(3 + exclusive.ordinal(), "");
					// The answer don't know is told as a condition beside the others.
					rest.replaceAll((code) -> code.equals("DONT_KNOW") ? "null" : code);
					if (answers.computeIfAbsent(rest, (key) -> new HashSet<>()).add(answer)) {
						sums.merge(rest, one.value(), Double::sum);
					}
				}
			}
		}
		assertThat(sums).isNotEmpty()
			.allSatisfy((rest, sum) -> assertThat(sum).as(rest.toString()).isBetween(0.0, 102.0));
	}

	@Test
	void aFigureThatIsCompleteHasLostNothingAndALostOneTheWholeOfAMeasure() {
		this.seed.files.forEach((key, file) -> {
			List<ObjectNode> shown = this.seed.told.stream()
				.filter((one) -> one.path("_figure").asString("").equals(key))
				.toList();
			Set<String> lost = new HashSet<>();
			Set<String> kept = new HashSet<>();
			shown.forEach((one) -> ((SeedNumbers.quality(one) == Quality.LOST_IN_SOURCE) ? lost : kept)
				.add(one.path("indicator").asString("")));
			assertThat(shown).as(key).isNotEmpty();
			switch (file.path("completeness").asString("")) {
				case "COMPLETE" -> assertThat(lost).as(key).isEmpty();
				case "LOST" -> {
					assertThat(lost).as(key).isNotEmpty();
					assertThat(Collections.disjoint(lost, kept)).as(key).isTrue();
				}
				default -> assertThat(file.path("completeness").asString("")).isEqualTo("PARTIAL");
			}
		});
	}

	private static String name(ObjectNode one) {
		return one.path("_slug").asString("");
	}

}
