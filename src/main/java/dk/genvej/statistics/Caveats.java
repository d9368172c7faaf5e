package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.genvej.platform.Text;
import dk.genvej.statistics.Tabulation.Choices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the reader of a table should know before comparing its numbers. */
@Component
class Caveats {

	/** Beside numbers of Denmark and Norway. */
	static final Text DENMARK_NORWAY = new Text(
			"Danske og norske tal gælder kommunerne; de er ikke direkte sammenlignelige, og forskelle er ikke testet for signifikans.",
			"Danish and Norwegian numbers are municipal; they are not directly comparable, and differences are not tested for significance.");

	/** Beside numbers with and without something. */
	static final Text NO_CAUSE = new Text("En forskel viser en sammenhæng, ikke en årsag.",
			"A difference shows an association, not a cause.");

	/** Beside numbers of other countries. */
	static final Text OTHER_COUNTRIES = new Text(
			"Landenes undersøgelser er lavet hver for sig; periode og metode kan være forskellige.",
			"The surveys of the countries were made separately; period and method may differ.");

	/** Conditions that tell groups apart which are set against each other. */
	static final Set<String> COMPARING = Set.of("WITH_PARTNER", "WITHOUT_PARTNER", "NO_COLLABORATION",
			"STRATEGIC_FOCUS", "NO_STRATEGIC_FOCUS", "POLITICALLY_INITIATED", "INITIATED_OTHERWISE",
			"INITIATED_BY_POLITICAL_LEADERSHIP", "INITIATED_BY_LEGISLATION", "CORE_TASK", "NOT_CORE_TASK",
			"BY_SHARE_OF_HIGHLY_EDUCATED");

	private final Labels labels;

	private final SumCaveats sums;

	Caveats(Labels labels, SumCaveats sums) {
		this.labels = labels;
		this.sums = sums;
	}

	/** The notes of a table. */
	List<Text> of(Barometer barometer, Indicator indicator, List<Dimension> by, Choices choices) {
		Collection<Observation> taken = choices.taken().values();
		List<Text> notes = new ArrayList<>();
		undeclared(indicator, by, notes);
		scope(barometer, choices, notes);
		undecided(choices, notes);
		comparing(barometer, indicator, taken, notes);
		this.sums.add(indicator, by, choices.taken(), notes);
		status(taken, notes);
		taken.forEach((observation) -> notes.addAll(disagreements(barometer, observation)));
		notes.addAll(indicator.notes());
		return notes.stream().distinct().toList();
	}

	/** The notes of a list of numbers, none of which was chosen over another. */
	List<Text> of(Barometer barometer, Indicator indicator, List<Observation> observations) {
		List<Text> notes = new ArrayList<>();
		comparing(barometer, indicator, observations, notes);
		status(observations, notes);
		observations.forEach((observation) -> notes.addAll(disagreements(barometer, observation)));
		notes.addAll(indicator.notes());
		return notes.stream().distinct().toList();
	}

	private static void undeclared(Indicator indicator, List<Dimension> by, List<Text> notes) {
		for (Dimension dimension : by) {
			if (!indicator.dimensions().contains(dimension)) {
				notes.add(new Text("Målet er ikke opdelt efter " + Labels.of(dimension).da() + ".",
						"The measure is not told apart by " + Labels.of(dimension).en() + "."));
			}
		}
	}

	// What holds for all numbers of the table is said once; what holds for some of them
	// only is said of each.
	private void scope(Barometer barometer, Choices choices, List<Text> notes) {
		Collection<Observation> taken = choices.taken().values();
		List<Text> shared = new ArrayList<>();
		List<Dimension> varying = new ArrayList<>();
		for (Dimension other : choices.others()) {
			Set<@Nullable String> codes = taken.stream()
				.map(other::of)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			if (codes.size() > 1) {
				varying.add(other);
			}
			else if (codes.size() == 1 && codes.iterator().next() instanceof String code) {
				shared.add(this.labels.of(barometer, other, code));
			}
		}
		Set<String> populations = distinct(taken, Observation::population);
		if (populations.size() == 1) {
			shared.add(Objects.requireNonNull(this.labels.population(populations.iterator().next())));
		}
		if (!shared.isEmpty()) {
			notes.add(joined("Alle tal gælder: ", "All numbers are about: ", shared, "."));
		}
		partly(barometer, choices, varying, notes);
	}

	private void partly(Barometer barometer, Choices choices, List<Dimension> varying, List<Text> notes) {
		List<Text> special = new ArrayList<>();
		choices.taken().forEach((place, observation) -> {
			List<Text> only = new ArrayList<>();
			for (Dimension dimension : varying) {
				String code = dimension.of(observation);
				if (code != null && !dimension.isGeneral(code)) {
					only.add(this.labels.of(barometer, dimension, code));
				}
			}
			if (!only.isEmpty()) {
				special.add(joined(named(barometer, choices, place).da() + " (",
						named(barometer, choices, place).en() + " (", only, ")"));
			}
		});
		if (!special.isEmpty()) {
			notes.add(joined("Tal, der kun gælder en del: ", "Numbers of a part only: ", special, "."));
		}
	}

	private Text named(Barometer barometer, Choices choices, List<String> place) {
		List<Text> names = new ArrayList<>();
		for (int i = 0; i < place.size(); i++) {
			names.add(this.labels.of(barometer, choices.by().get(i), place.get(i)));
		}
		return new Text(names.stream().map(Text::da).collect(Collectors.joining(", ")),
				names.stream().map(Text::en).collect(Collectors.joining(", ")));
	}

	private static void undecided(Choices choices, List<Text> notes) {
		int cells = choices.undecidedCells();
		if (cells > 0) {
			String by = String.join(", ", choices.undecided());
			notes.add(new Text("Celler, hvor flere tal falder sammen: " + cells
					+ ". De er hverken lagt sammen eller valgt imellem; del også op efter eller afgræns: " + by + ".",
					"Cells where several numbers fall together: " + cells
							+ ". They are neither summed nor chosen between; tell apart by, or narrow, also: " + by
							+ "."));
		}
	}

	private void comparing(Barometer barometer, Indicator indicator, Collection<Observation> taken, List<Text> notes) {
		Set<String> editions = distinct(taken, Observation::edition);
		if (editions.size() > 1) {
			editions(barometer, indicator, editions, notes);
		}
		Set<String> populations = distinct(taken, Observation::population);
		if (populations.size() > 1) {
			notes.add(joined("Tallene handler ikke om det samme: ", "The numbers are not about the same: ",
					populations.stream().map(this.labels::population).filter(Objects::nonNull).toList(), "."));
		}
		Set<String> countries = distinct(taken, Observation::country);
		if (countries.contains("DK") && countries.contains("NO")
				&& taken.stream().anyMatch((one) -> "municipal-innovations".equals(one.population()))) {
			notes.add(DENMARK_NORWAY);
		}
		else if (countries.size() > 1) {
			notes.add(OTHER_COUNTRIES);
		}
		if (taken.stream().anyMatch((one) -> one.condition() != null && COMPARING.contains(one.condition()))) {
			notes.add(NO_CAUSE);
		}
	}

	private static void editions(Barometer barometer, Indicator indicator, Set<String> codes, List<Text> notes) {
		List<Text> sizes = new ArrayList<>();
		for (Edition edition : barometer.editions()) {
			Integer answers = edition.respondents();
			if (codes.contains(edition.code()) && answers != null) {
				sizes.add(new Text(edition.period() + ": " + Numbers.format(answers, true),
						edition.period() + ": " + Numbers.format(answers, false)));
			}
		}
		if (!sizes.isEmpty()) {
			notes.add(joined(
					"Hver udgave har sin egen stikprøve; forskelle mellem udgaver er ikke testet her, og kilderne siger ikke, om alle spørgsmål er stillet ens. Svar: ",
					"Each edition has a sample of its own; differences between editions are not tested here, and the sources do not say whether all questions were asked alike. Answers: ",
					sizes, "."));
		}
		if (codes.contains("2018-2019") && indicator.dimensions().contains(Dimension.VALUE_OUTCOME)) {
			notes.add(new Text("Brud: indfrielse af politiske mål er en svarmulighed fra udgaven 2018-2019, ikke før.",
					"Break: meeting political goals is an answer from the 2018-2019 edition on, not before."));
		}
		if (codes.contains(Edition.OTHER)) {
			notes.add(new Text(
					"Nogle tal er fra andre undersøgelser end Innovationsbarometeret eller uden oplyst periode.",
					"Some numbers are from other studies than the Innovation Barometer, or of a period not stated."));
		}
	}

	private static void status(Collection<Observation> taken, List<Text> notes) {
		long lost = taken.stream().filter((one) -> one.value() == null).count();
		if (lost > 0) {
			notes.add(new Text("Tabt i kildens tekst: " + lost + " af " + taken.size() + " tal.",
					"Lost in the text of the source: " + lost + " of " + taken.size() + " numbers."));
		}
		long derived = taken.stream().filter((one) -> one.quality() == Quality.DERIVED).count();
		if (derived > 0) {
			notes.add(new Text(
					"Parret med deres kategori ud fra rækkefølge, summer eller prosa: " + derived + " af "
							+ taken.size() + " tal.",
					"Joined to their category by order, sums or prose: " + derived + " of " + taken.size()
							+ " numbers."));
		}
	}

	/** Where the sources disagree about a number. */
	static List<Text> disagreements(Barometer barometer, Observation observation) {
		List<Text> notes = new ArrayList<>();
		for (Observation other : barometer.ofKeys(observation.conflicts())) {
			if (other.value() != null) {
				Text place = Citations.place(barometer, other);
				notes.add(new Text(
						"Kilderne er uenige: " + Numbers.format(observation.value(), true) + " her, "
								+ Numbers.format(other.value(), true) + " i " + place.da() + ".",
						"The sources disagree: " + Numbers.format(observation.value(), false) + " here, "
								+ Numbers.format(other.value(), false) + " in " + place.en() + "."));
			}
		}
		return notes;
	}

	private static Set<String> distinct(Collection<Observation> observations,
			Function<Observation, @Nullable String> code) {
		Set<String> codes = new LinkedHashSet<>();
		for (Observation observation : observations) {
			String value = code.apply(observation);
			if (value != null) {
				codes.add(value);
			}
		}
		return codes;
	}

	private static Text joined(String da, String en, List<Text> parts, String end) {
		return new Text(da + parts.stream().map(Text::da).collect(Collectors.joining("; ")) + end,
				en + parts.stream().map(Text::en).collect(Collectors.joining("; ")) + end);
	}

}
