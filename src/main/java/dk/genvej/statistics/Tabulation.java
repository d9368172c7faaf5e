package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.genvej.statistics.IndicatorTable.Cell;
import dk.genvej.statistics.IndicatorTable.Key;
import dk.genvej.statistics.IndicatorTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns the observations of a measure into a table. Nothing is summed, and nothing is
 * chosen silently: of several numbers for one cell the one that is told apart by nothing
 * else stands for it; where there is no such one, the cell is empty and a note says what
 * to tell apart by.
 */
@Component
class Tabulation {

	private final Labels labels;

	private final Caveats caveats;

	Tabulation(Labels labels, Caveats caveats) {
		this.labels = labels;
		this.caveats = caveats;
	}

	/**
	 * Makes a table.
	 * @param barometer the numbers
	 * @param indicator the measure
	 * @param by dimensions of the rows; of two or more the last becomes the columns
	 * @param filter which numbers
	 */
	IndicatorTable table(Barometer barometer, Indicator indicator, List<Dimension> by, ObservationFilter filter) {
		List<Dimension> dimensions = by.stream().distinct().toList();
		Map<List<String>, List<Observation>> groups = new LinkedHashMap<>();
		for (Observation observation : barometer.ofIndicator(indicator.code())) {
			if (filter.matches(observation)) {
				groups.computeIfAbsent(codes(dimensions, observation), (key) -> new ArrayList<>()).add(observation);
			}
		}
		Choices choices = new Choices(dimensions);
		groups.forEach((place, group) -> choices.choose(place, comparable(dimensions, groups, place, group)));
		boolean columned = dimensions.size() > 1;
		int rowKeys = columned ? dimensions.size() - 1 : dimensions.size();
		Comparator<List<String>> order = order(barometer, dimensions);
		List<List<String>> places = groups.keySet().stream().sorted(order).toList();
		List<String> columns = columned ? columns(barometer, dimensions.getLast(), places) : List.of("VALUE");
		Map<List<String>, Row> rows = new LinkedHashMap<>();
		for (List<String> place : places) {
			List<String> rowCodes = place.subList(0, rowKeys);
			rows.computeIfAbsent(rowCodes,
					(codes) -> Row.of(keys(barometer, dimensions, codes), cells(choices, codes, columns, columned)));
		}
		List<Key> heads = columned ? columns.stream().map((code) -> key(barometer, dimensions.getLast(), code)).toList()
				: List.of(new Key("VALUE", indicator.label()));
		return new IndicatorTable(heads, List.copyOf(rows.values()),
				this.caveats.of(barometer, indicator, dimensions, choices));
	}

	private static List<String> codes(List<Dimension> dimensions, Observation observation) {
		return dimensions.stream()
			.map((dimension) -> Objects.requireNonNullElse(dimension.of(observation), Labels.TOTAL))
			.toList();
	}

	// Beside another country stands the number of the same population and sector, where
	// both countries have one: the whole of one country is not set against a part of the
	// other.
	private static List<Observation> comparable(List<Dimension> dimensions, Map<List<String>, List<Observation>> groups,
			List<String> place, List<Observation> group) {
		int country = dimensions.indexOf(Dimension.COUNTRY);
		if (country < 0) {
			return group;
		}
		Set<List<@Nullable String>> shared = scopes(group);
		boolean alone = true;
		for (Map.Entry<List<String>, List<Observation>> other : groups.entrySet()) {
			if (!other.getKey().equals(place) && sameBut(country, other.getKey(), place)) {
				shared.retainAll(scopes(other.getValue()));
				alone = false;
			}
		}
		return (alone || shared.isEmpty()) ? group
				: group.stream().filter((one) -> shared.contains(one.cellOfAnyCountry())).toList();
	}

	private static boolean sameBut(int index, List<String> one, List<String> other) {
		List<String> changed = new ArrayList<>(one);
		changed.set(index, other.get(index));
		return changed.equals(other);
	}

	private static Set<List<@Nullable String>> scopes(List<Observation> group) {
		Set<List<@Nullable String>> scopes = new LinkedHashSet<>();
		group.forEach((one) -> scopes.add(one.cellOfAnyCountry()));
		return scopes;
	}

	private Comparator<List<String>> order(Barometer barometer, List<Dimension> dimensions) {
		return (one, other) -> {
			for (int i = 0; i < dimensions.size(); i++) {
				int apart = Integer.compare(this.labels.order(barometer, dimensions.get(i), one.get(i)),
						this.labels.order(barometer, dimensions.get(i), other.get(i)));
				if (apart != 0) {
					return apart;
				}
			}
			return String.join(" ", one).compareTo(String.join(" ", other));
		};
	}

	private List<String> columns(Barometer barometer, Dimension dimension, List<List<String>> places) {
		return places.stream()
			.map(List::getLast)
			.distinct()
			.sorted(Comparator.<String>comparingInt((code) -> this.labels.order(barometer, dimension, code))
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private List<Key> keys(Barometer barometer, List<Dimension> dimensions, List<String> codes) {
		List<Key> keys = new ArrayList<>();
		for (int i = 0; i < codes.size(); i++) {
			keys.add(key(barometer, dimensions.get(i), codes.get(i)));
		}
		return keys;
	}

	private Key key(Barometer barometer, Dimension dimension, String code) {
		return new Key(code, this.labels.of(barometer, dimension, code));
	}

	private static List<@Nullable Cell> cells(Choices choices, List<String> row, List<String> columns,
			boolean columned) {
		List<@Nullable Cell> cells = new ArrayList<>();
		for (String column : columns) {
			List<String> place = new ArrayList<>(row);
			if (columned) {
				place.add(column);
			}
			Observation taken = choices.taken().get(place);
			cells.add((taken != null) ? Cell.of(taken) : null);
		}
		return cells;
	}

	/** Which observation stands for which cell. */
	static final class Choices {

		private final List<Dimension> by;

		private final Map<List<String>, Observation> taken = new LinkedHashMap<>();

		private final Set<String> undecided = new LinkedHashSet<>();

		private int undecidedCells;

		Choices(List<Dimension> by) {
			this.by = by;
		}

		/** Dimensions of the rows and columns. */
		List<Dimension> by() {
			return this.by;
		}

		/** Dimensions that are neither rows nor columns. */
		List<Dimension> others() {
			List<Dimension> others = new ArrayList<>(List.of(Dimension.values()));
			others.removeAll(this.by);
			return others;
		}

		void choose(List<String> place, List<Observation> group) {
			List<Observation> candidates = mostGeneral(group);
			Map<List<@Nullable String>, List<Observation>> cells = new HashMap<>();
			candidates.forEach((one) -> cells.computeIfAbsent(one.cell(), (cell) -> new ArrayList<>()).add(one));
			if (cells.size() == 1) {
				this.taken.put(place, candidates.stream().min(Barometer.PREFERENCE).orElseThrow());
			}
			else {
				this.undecidedCells++;
				note(candidates);
			}
		}

		private List<Observation> mostGeneral(List<Observation> group) {
			List<Observation> general = group.stream().filter(this::isGeneral).toList();
			if (general.isEmpty()) {
				return group;
			}
			// A number without any condition is more general than one of any
			// collaboration.
			long least = general.stream().mapToLong(this::told).min().orElseThrow();
			return general.stream().filter((one) -> told(one) == least).toList();
		}

		private long told(Observation observation) {
			return others().stream().filter((other) -> other.of(observation) != null).count();
		}

		// An edition or a country is never general: a number always belongs to one.
		private boolean isGeneral(Observation observation) {
			return others().stream()
				.filter((other) -> other != Dimension.EDITION && other != Dimension.COUNTRY)
				.allMatch((other) -> other.isGeneral(other.of(observation)));
		}

		private void note(List<Observation> candidates) {
			for (Dimension other : others()) {
				if (candidates.stream().map(other::of).distinct().count() > 1) {
					this.undecided.add(other.name());
				}
			}
			if (candidates.stream().map(Observation::population).distinct().count() > 1) {
				this.undecided.add("population");
			}
			if (candidates.stream().map(Observation::unit).distinct().count() > 1) {
				this.undecided.add("unit");
			}
		}

		/** The observation of each cell that has one. */
		Map<List<String>, Observation> taken() {
			return this.taken;
		}

		/** What the numbers of the undecided cells differ by. */
		Set<String> undecided() {
			return this.undecided;
		}

		/** Number of cells with several numbers none of which goes before the others. */
		int undecidedCells() {
			return this.undecidedCells;
		}

	}

}
