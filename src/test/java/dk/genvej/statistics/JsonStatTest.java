package dk.genvej.statistics;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import no.ssb.jsonstat.JsonStatModule;
import no.ssb.jsonstat.v2.Dataset;
import no.ssb.jsonstat.v2.DatasetBuildable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What we write as JSON-stat is read back, cell by cell: by the reader of Statistics
 * Norway, and by the rules of the format for what that reader leaves out.
 */
class JsonStatTest {

	private static final Barometer BAROMETER = new SeedNumbers().barometer();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JsonStat writer = new JsonStat(SeedNumbers.labels());

	static List<String> measures() {
		return BAROMETER.indicators().stream().map(Indicator::code).toList();
	}

	@ParameterizedTest
	@MethodSource("measures")
	void anOutsideReaderFindsEveryNumberInItsCell(String code) throws IOException {
		List<Observation> observations = BAROMETER.ofIndicator(code);
		Dataset dataset = outside().readValue(written(code), DatasetBuildable.class).build();
		assertThat(dataset.getLabel()).contains(BAROMETER.indicator(code).orElseThrow().label().en());
		List<String> ids = List.copyOf(dataset.getId());
		Map<List<String>, Number> there = new HashMap<>();
		dataset.asMap().forEach((place, number) -> {
			if (number != null) {
				there.put(place, number);
			}
		});
		int found = 0;
		for (Observation one : observations) {
			Double value = one.value();
			if (value != null) {
				List<Double> read = new ArrayList<>();
				there.forEach((place, number) -> {
					if (stands(one, ids, place)) {
						read.add(number.doubleValue());
					}
				});
				assertThat(read).as(one.slug()).contains(value);
				found++;
			}
		}
		assertThat(dataset.getValue()).hasSize(found);
	}

	@ParameterizedTest
	@MethodSource("measures")
	void everyCellKeepsItsStatusAndALostOneIsNull(String code) {
		JsonNode dataset = JSON.readTree(written(code));
		assertThat(dataset.path("version").asString()).isEqualTo("2.0");
		assertThat(dataset.path("class").asString()).isEqualTo("dataset");
		List<List<String>> axes = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		for (JsonNode id : dataset.path("id")) {
			ids.add(id.asString());
			List<String> codes = new ArrayList<>();
			dataset.path("dimension")
				.path(id.asString())
				.path("category")
				.path("index")
				.forEach((one) -> codes.add(one.asString()));
			axes.add(codes);
		}
		for (int i = 0; i < axes.size(); i++) {
			assertThat(dataset.path("size").get(i).asInt()).isEqualTo(axes.get(i).size());
		}
		Map<String, Observation> byKey = new HashMap<>();
		BAROMETER.ofIndicator(code).forEach((one) -> byKey.put(one.slug(), one));
		Set<String> seen = new HashSet<>();
		for (Map.Entry<String, JsonNode> cell : dataset.path("extension").path("observations").properties()) {
			Observation one = byKey.get(cell.getValue().path("key").asString());
			assertThat(one).as(cell.getKey()).isNotNull();
			assertThat(stands(java.util.Objects.requireNonNull(one), ids, place(axes, Long.parseLong(cell.getKey()))))
				.as(one.slug())
				.isTrue();
			JsonNode value = dataset.path("value").path(cell.getKey());
			assertThat(value.isMissingNode()).as(one.slug()).isFalse();
			assertThat(value.isNull()).as(one.slug()).isEqualTo(one.value() == null);
			assertThat(dataset.path("status").path(cell.getKey()).asString()).isEqualTo(one.quality().name());
			seen.add(one.slug());
		}
		assertThat(seen).hasSameSizeAs(byKey.keySet());
		assertThat(dataset.path("value")).hasSameSizeAs(dataset.path("status"));
	}

	private String written(String code) {
		Indicator indicator = BAROMETER.indicator(code).orElseThrow();
		Download download = new Download(new Statistics.Snapshot(BAROMETER, 1), BAROMETER.ofIndicator(code), false,
				"/statistik/" + code + ".json");
		return JSON.writeValueAsString(this.writer.dataset(indicator, download, indicator.notes()));
	}

	// The format lets anybody add fields; that reader wants to be told so.
	private static ObjectMapper outside() {
		ObjectMapper mapper = new ObjectMapper();
		mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
		mapper.registerModule(new JsonStatModule());
		mapper.findAndRegisterModules();
		return mapper;
	}

	private static List<String> place(List<List<String>> axes, long cell) {
		List<String> place = new ArrayList<>();
		long rest = cell;
		for (int i = axes.size() - 1; i >= 0; i--) {
			place.addFirst(axes.get(i).get((int) (rest % axes.get(i).size())));
			rest /= axes.get(i).size();
		}
		return place;
	}

	private static boolean stands(Observation one, List<String> ids, List<String> place) {
		for (int i = 0; i < ids.size(); i++) {
			String id = ids.get(i);
			String code = place.get(i);
			boolean fits = switch (id) {
				case "reading" -> true;
				case "indicator" -> code.equals(one.indicator()) || code.equals(one.indicator() + "." + one.unit());
				case "population" -> code.equals((one.population() != null) ? one.population() : Labels.TOTAL);
				default -> {
					String own = Dimension.valueOf(id.toUpperCase(java.util.Locale.ROOT)).of(one);
					yield code.equals((own != null) ? own : Labels.TOTAL);
				}
			};
			if (!fits) {
				return false;
			}
		}
		return true;
	}

}
