package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the observations of a measure as a JSON-stat 2.0 dataset. Every observation is a
 * cell of its own: where two places give a number for the same cell, a dimension
 * {@code reading} tells them apart. Values and status are objects by cell number, as most
 * cells of the cube are empty; a lost number is a null with a status.
 */
@Component
class JsonStat {

	private static final String READING = "reading";

	private final Labels labels;

	JsonStat(Labels labels) {
		this.labels = labels;
	}

	/** The dataset of a measure. */
	Map<String, Object> dataset(Indicator indicator, Download download, List<Text> notes) {
		List<Axis> axes = axes(indicator, download);
		Map<String, Object> values = new LinkedHashMap<>();
		Map<String, Object> status = new LinkedHashMap<>();
		Map<String, Object> more = new LinkedHashMap<>();
		for (Observation observation : download.observations()) {
			String cell = Long.toString(cell(axes, observation));
			values.put(cell, observation.value());
			status.put(cell, observation.quality().name());
			more.put(cell, more(download, observation));
		}
		Map<String, Object> dataset = new LinkedHashMap<>();
		dataset.put("version", "2.0");
		dataset.put("class", "dataset");
		dataset.put("href", download.address());
		dataset.put("label", in(indicator.label(), download));
		dataset.put("source", String.join("; ", Citations.publications(download.barometer(), download.observations())));
		dataset.put("note", notes.stream().map((note) -> in(note, download)).toList());
		dataset.put("id", axes.stream().map(Axis::id).toList());
		dataset.put("size", axes.stream().map((axis) -> axis.codes().size()).toList());
		dataset.put("role", roles(axes));
		dataset.put("dimension", dimensions(indicator, axes, download));
		dataset.put("value", values);
		dataset.put("status", status);
		dataset.put("extension", extension(indicator, download, more));
		return dataset;
	}

	/** A collection of links to the datasets of several measures. */
	static Map<String, Object> collection(Collection<Indicator> indicators, String label, boolean danish,
			Function<Indicator, String> address) {
		List<Map<String, Object>> items = new ArrayList<>();
		for (Indicator indicator : indicators) {
			items.add(Map.of("class", "dataset", "href", address.apply(indicator), "label",
					danish ? indicator.label().da() : indicator.label().en()));
		}
		Map<String, Object> collection = new LinkedHashMap<>();
		collection.put("version", "2.0");
		collection.put("class", "collection");
		collection.put("label", label);
		collection.put("link", Map.of("item", items));
		return collection;
	}

	private List<Axis> axes(Indicator indicator, Download download) {
		List<Axis> axes = new ArrayList<>();
		List<Observation> observations = download.observations();
		axes.add(axis("indicator", observations, (one) -> metric(indicator, one), null));
		axes.add(axis("population", observations, (one) -> total(one.population()), null));
		for (Dimension dimension : Dimension.values()) {
			if (observations.stream().anyMatch((one) -> dimension.of(one) != null)) {
				axes.add(sorted(download.barometer(), dimension,
						axis(dimension.columnName(), observations, (one) -> total(dimension.of(one)), dimension)));
			}
		}
		Map<String, String> readings = readings(observations);
		if (readings.values().stream().distinct().count() > 1) {
			axes.add(axis(READING, observations, (one) -> readings.getOrDefault(one.slug(), "1"), null));
		}
		return axes;
	}

	// The preferred number of a cell is the first reading, other places follow.
	private static Map<String, String> readings(List<Observation> observations) {
		Map<List<@Nullable String>, Integer> counts = new HashMap<>();
		Map<String, String> readings = new HashMap<>();
		observations.stream()
			.sorted(Barometer.PREFERENCE)
			.forEach((one) -> readings.put(one.slug(), String.valueOf(counts.merge(one.cell(), 1, Integer::sum))));
		return readings;
	}

	private static Axis axis(String id, List<Observation> observations, Function<Observation, String> code,
			@Nullable Dimension dimension) {
		Set<String> codes = new LinkedHashSet<>();
		observations.forEach((one) -> codes.add(code.apply(one)));
		return new Axis(id, List.copyOf(id.equals(READING) ? new java.util.TreeSet<>(codes) : codes), code, dimension);
	}

	private Axis sorted(Barometer barometer, Dimension dimension, Axis axis) {
		List<String> codes = axis.codes()
			.stream()
			.sorted(java.util.Comparator.<String>comparingInt((code) -> this.labels.order(barometer, dimension, code))
				.thenComparing(java.util.Comparator.naturalOrder()))
			.toList();
		return new Axis(axis.id(), codes, axis.code(), dimension);
	}

	private static String metric(Indicator indicator, Observation observation) {
		return observation.unit().equals(indicator.unit()) ? indicator.code()
				: indicator.code() + "." + observation.unit();
	}

	private static String total(@Nullable String code) {
		return Objects.requireNonNullElse(code, Labels.TOTAL);
	}

	private static long cell(List<Axis> axes, Observation observation) {
		long cell = 0;
		for (Axis axis : axes) {
			cell = cell * axis.codes().size() + axis.codes().indexOf(axis.code().apply(observation));
		}
		return cell;
	}

	private static Map<String, Object> roles(List<Axis> axes) {
		Map<String, Object> roles = new LinkedHashMap<>();
		roles.put("metric", List.of("indicator"));
		axes.stream()
			.filter((axis) -> axis.dimension() == Dimension.EDITION)
			.forEach((axis) -> roles.put("time", List.of(axis.id())));
		axes.stream()
			.filter((axis) -> axis.dimension() == Dimension.COUNTRY)
			.forEach((axis) -> roles.put("geo", List.of(axis.id())));
		return roles;
	}

	private Map<String, Object> dimensions(Indicator indicator, List<Axis> axes, Download download) {
		Map<String, Object> dimensions = new LinkedHashMap<>();
		for (Axis axis : axes) {
			Map<String, Object> category = new LinkedHashMap<>();
			Map<String, String> names = new LinkedHashMap<>();
			axis.codes().forEach((code) -> names.put(code, name(indicator, axis, code, download)));
			category.put("index", axis.codes());
			category.put("label", names);
			if (axis.id().equals("indicator")) {
				Map<String, Object> units = new LinkedHashMap<>();
				download.observations()
					.forEach((one) -> units.put(metric(indicator, one),
							Map.of("label", in(this.labels.unit(one.unit()), download))));
				category.put("unit", units);
			}
			dimensions.put(axis.id(), Map.of("label", title(axis, download), "category", category));
		}
		return dimensions;
	}

	private static String title(Axis axis, Download download) {
		Dimension dimension = axis.dimension();
		if (dimension != null) {
			return in(Labels.of(dimension), download);
		}
		return in(switch (axis.id()) {
			case "indicator" -> new Text("mål", "measure");
			case "population" -> new Text("population", "population");
			default -> new Text("angivelse", "reading");
		}, download);
	}

	private String name(Indicator indicator, Axis axis, String code, Download download) {
		Dimension dimension = axis.dimension();
		if (dimension != null) {
			return in(this.labels.of(download.barometer(), dimension, code), download);
		}
		if (axis.id().equals("indicator")) {
			return in(indicator.label(), download);
		}
		Text population = this.labels.population(code);
		return (axis.id().equals("population") && !code.equals(Labels.TOTAL) && population != null)
				? in(population, download) : code;
	}

	private Map<String, Object> extension(Indicator indicator, Download download, Map<String, Object> observations) {
		Map<String, String> status = new LinkedHashMap<>();
		for (Quality quality : Quality.values()) {
			status.put(quality.name(), in(Labels.of(quality), download));
		}
		Map<String, Object> extension = new LinkedHashMap<>();
		extension.put("definition", in(indicator.definition(), download));
		extension.put("citation", download.citation());
		extension.put("revision", download.snapshot().revision());
		extension.put("status", Map.of("label", status));
		extension.put("observations", observations);
		return extension;
	}

	private static Map<String, Object> more(Download download, Observation observation) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("key", observation.slug());
		more.put("shownIn", observation.figure());
		more.put("unit", observation.unit());
		putIfThere(more, "respondents", observation.respondents());
		if (observation.lacksAnswers()) {
			more.put("nNotStated", true);
		}
		putIfThere(more, "significant", observation.significant());
		Text note = observation.note();
		putIfThere(more, "note", (note != null) ? Map.of("da", note.da(), "en", note.en()) : null);
		more.put("sources", observation.sources().stream().map(JsonStat::place).toList());
		more.put("citation", Citations.line(download.barometer(), observation, download.danish()));
		if (!observation.conflicts().isEmpty()) {
			more.put("conflictsWith", observation.conflicts());
		}
		return more;
	}

	private static Map<String, Object> place(Citation source) {
		Map<String, Object> place = new LinkedHashMap<>();
		place.put("document", source.document());
		putIfThere(place, "section", source.section());
		putIfThere(place, "figure", source.figure());
		putIfThere(place, "page", source.page());
		return place;
	}

	private static void putIfThere(Map<String, Object> map, String key, @Nullable Object value) {
		if (value != null) {
			map.put(key, value);
		}
	}

	private static String in(Text text, Download download) {
		return download.danish() ? text.da() : text.en();
	}

	/**
	 * A dimension of the cube.
	 *
	 * @param id its name
	 * @param codes its categories in order
	 * @param code the category of an observation
	 * @param dimension the dimension of ours, if it is one
	 */
	private record Axis(String id, List<String> codes, Function<Observation, String> code,
			@Nullable Dimension dimension) {
	}

}
