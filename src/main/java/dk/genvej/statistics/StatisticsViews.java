package dk.genvej.statistics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Language;
import dk.genvej.platform.Text;
import dk.genvej.statistics.StatisticsView.Choice;
import dk.genvej.statistics.StatisticsView.Line;
import dk.genvej.statistics.StatisticsView.Option;
import dk.genvej.statistics.StatisticsView.Pattern;
import dk.genvej.statistics.StatisticsView.Place;
import org.springframework.stereotype.Component;

/**
 * Makes what the statistics page shows: every number that the filter takes is a line of
 * its own, so nothing has to be chosen or summed.
 */
@Component
class StatisticsViews {

	private static final int PATTERNS = 4;

	private final Labels labels;

	private final Caveats caveats;

	StatisticsViews(Labels labels, Caveats caveats) {
		this.labels = labels;
		this.caveats = caveats;
	}

	/**
	 * What the page shows before anything is chosen: the whole public sector in Denmark,
	 * without the numbers of single partners and conditions where there are others.
	 */
	static ObservationFilter start(Barometer barometer, Indicator indicator) {
		List<Observation> all = barometer.ofIndicator(indicator.code());
		List<String> denmark = only(all, Dimension.COUNTRY, "DK");
		List<String> whole = only(all, Dimension.SECTOR, "ALL");
		ObservationFilter start = ObservationFilter.of(denmark, whole, only(all, Dimension.PARTNER_TYPE, Labels.TOTAL),
				only(all, Dimension.CONDITION, Labels.TOTAL));
		return all.stream().anyMatch(start::matches) ? start
				: ObservationFilter.of(denmark, List.of(), List.of(), List.of());
	}

	private static List<String> only(List<Observation> all, Dimension dimension, String code) {
		boolean some = all.stream().anyMatch((one) -> total(dimension, one).equals(code));
		return (some && !all.stream().allMatch((one) -> total(dimension, one).equals(code))) ? List.of(code)
				: List.of();
	}

	/** The view of a measure. */
	StatisticsView view(Barometer barometer, Indicator indicator, ObservationFilter filter, Language language) {
		List<Observation> shown = barometer.ofIndicator(indicator.code()).stream().filter(filter::matches).toList();
		List<Dimension> varying = new ArrayList<>();
		List<String> scope = new ArrayList<>();
		for (Dimension dimension : Dimension.values()) {
			List<String> codes = shown.stream().map((one) -> total(dimension, one)).distinct().toList();
			if (codes.size() > 1) {
				varying.add(dimension);
			}
			else if (codes.size() == 1 && !codes.getFirst().equals(Labels.TOTAL)) {
				scope.add(this.labels.of(barometer, dimension, codes.getFirst()).in(language));
			}
		}
		// Editions of the same thing stand below each other.
		if (varying.remove(Dimension.EDITION)) {
			varying.add(Dimension.EDITION);
		}
		List<Edition> editions = barometer.editions()
			.stream()
			.filter((edition) -> shown.stream().anyMatch((one) -> edition.code().equals(one.edition())))
			.toList();
		Question question = new Question(barometer, varying, editions, language, longest(shown));
		List<Line> lines = shown.stream().sorted(order(barometer, varying)).map((one) -> line(question, one)).toList();
		Text asked = indicator.question();
		return new StatisticsView(indicator.code(), indicator.label().in(language), indicator.definition().in(language),
				(asked != null) ? asked.in(language) : null, measures(barometer, indicator, language),
				choices(barometer, indicator, filter, language), scope,
				varying.stream().map((dimension) -> Labels.of(dimension).in(language)).toList(), lines,
				legend(editions, language),
				this.caveats.of(barometer, indicator, shown).stream().map((note) -> note.in(language)).toList(),
				Citations.publications(barometer, shown), query(filter));
	}

	private static String total(Dimension dimension, Observation observation) {
		return Objects.requireNonNullElse(dimension.of(observation), Labels.TOTAL);
	}

	private Comparator<Observation> order(Barometer barometer, List<Dimension> varying) {
		Comparator<Observation> order = Comparator.comparing((one) -> 0);
		for (Dimension dimension : varying) {
			order = order.thenComparingInt((one) -> this.labels.order(barometer, dimension, total(dimension, one)));
		}
		return order.thenComparing(Barometer.PREFERENCE);
	}

	// Shares are drawn to a hundred, other numbers to the longest of their unit.
	private static Map<String, Double> longest(List<Observation> shown) {
		Map<String, Double> longest = new HashMap<>(Map.of("PERCENT", 100.0));
		for (Observation one : shown) {
			Double value = one.value();
			if (value != null) {
				longest.merge(one.unit(), Math.abs(value), Math::max);
			}
		}
		return longest;
	}

	private Line line(Question question, Observation one) {
		List<String> cells = new ArrayList<>();
		List<String> label = new ArrayList<>();
		for (Dimension dimension : question.varying()) {
			String cell = this.labels.of(question.barometer(), dimension, dimension.of(one)).in(question.language());
			cells.add(cell);
			if (dimension != Dimension.EDITION && dimension.of(one) != null) {
				label.add(cell);
			}
		}
		Double value = one.value();
		double longest = question.longest().getOrDefault(one.unit(), 0.0);
		double width = (value != null && longest > 0) ? Math.round(1000 * Math.abs(value) / longest) / 10.0 : 0;
		Text note = one.note();
		String told = String.join(", ", label);
		return new Line(one.slug(), cells, told, value, one.unit(), width, pattern(question, one), one.respondents(),
				one.significant(), one.quality().name(), Labels.of(one.quality()).in(question.language()),
				(note != null) ? note.in(question.language()) : null, places(question, one),
				Caveats.disagreements(question.barometer(), one)
					.stream()
					.map((text) -> text.in(question.language()))
					.toList());
	}

	private static int pattern(Question question, Observation one) {
		List<String> codes = question.editions().stream().map(Edition::code).toList();
		return Math.max(0, codes.indexOf(one.edition())) % PATTERNS;
	}

	private static List<Place> places(Question question, Observation one) {
		List<Place> places = new ArrayList<>();
		for (Citation place : one.sources()) {
			places
				.add(new Place(place.document(), Citations.place(question.barometer(), place).in(question.language())));
		}
		return places;
	}

	private static List<Pattern> legend(List<Edition> editions, Language language) {
		List<Pattern> legend = new ArrayList<>();
		for (int i = 0; i < editions.size() && editions.size() > 1; i++) {
			legend.add(new Pattern(i % PATTERNS, editions.get(i).label().in(language)));
		}
		return legend;
	}

	private static List<Option> measures(Barometer barometer, Indicator chosen, Language language) {
		return barometer.indicators()
			.stream()
			.map((one) -> new Option(one.code(), one.label().in(language), one.code().equals(chosen.code())))
			.sorted(Comparator.comparing(Option::label,
					java.text.Collator
						.getInstance((language == Language.DA) ? java.util.Locale.of("da") : java.util.Locale.ENGLISH)))
			.toList();
	}

	private List<Choice> choices(Barometer barometer, Indicator indicator, ObservationFilter filter,
			Language language) {
		List<Choice> choices = new ArrayList<>();
		for (Dimension dimension : Dimension.values()) {
			List<String> codes = barometer.ofIndicator(indicator.code())
				.stream()
				.map((one) -> total(dimension, one))
				.distinct()
				.sorted(Comparator.comparingInt((code) -> this.labels.order(barometer, dimension, code)))
				.toList();
			Collection<String> wanted = Objects.requireNonNullElse(filter.of(dimension), List.of());
			if (codes.size() > 1) {
				choices.add(new Choice(ObservationFilter.parameter(dimension), Labels.of(dimension).in(language),
						codes.stream()
							.map((code) -> new Option(code, this.labels.of(barometer, dimension, code).in(language),
									wanted.contains(code)))
							.toList()));
			}
		}
		return choices;
	}

	private static String query(ObservationFilter filter) {
		List<String> parameters = new ArrayList<>();
		for (Dimension dimension : Dimension.values()) {
			List<String> codes = filter.of(dimension);
			if (codes != null && !codes.isEmpty()) {
				parameters.add(ObservationFilter.parameter(dimension) + "="
						+ codes.stream()
							.map((code) -> URLEncoder.encode(code, StandardCharsets.UTF_8))
							.collect(Collectors.joining(",")));
			}
		}
		return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
	}

	/**
	 * What is asked of the numbers.
	 *
	 * @param barometer the numbers
	 * @param varying what the numbers shown differ by
	 * @param editions the editions they are of
	 * @param language language of the page
	 * @param longest what the longest bar of each unit stands for
	 */
	private record Question(Barometer barometer, List<Dimension> varying, List<Edition> editions, Language language,
			Map<String, Double> longest) {
	}

}
