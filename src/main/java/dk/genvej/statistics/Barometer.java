package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.genvej.statistics.StatisticsGraph.Disagreement;

/**
 * All numbers of one moment, in memory: they are few and change rarely. Immutable.
 */
final class Barometer {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	/**
	 * Which of several numbers for the same thing goes first: one that is there, printed
	 * with its category, in a figure rather than in prose, with the number of answers.
	 */
	static final Comparator<Observation> PREFERENCE = Comparator
		.<Observation, Boolean>comparing((observation) -> observation.value() == null)
		.thenComparing(Observation::quality)
		.thenComparing((observation) -> observation.figureNumber() == null)
		.thenComparing((observation) -> observation.respondents() == null)
		.thenComparing(Observation::slug);

	private final Map<String, Observation> observations = new LinkedHashMap<>();

	private final Map<String, Indicator> indicators = new LinkedHashMap<>();

	private final Map<String, Edition> editions = new LinkedHashMap<>();

	private final Map<String, Publication> publications = new LinkedHashMap<>();

	private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

	private final Map<String, List<Observation>> byFigure = new LinkedHashMap<>();

	private final Map<String, List<Observation>> byIndicator = new LinkedHashMap<>();

	private final Map<String, List<String>> disagreements = new LinkedHashMap<>();

	Barometer(List<Observation> observations, List<Indicator> indicators, List<Edition> editions, List<Figure> figures,
			List<Publication> publications, List<Disagreement> disagreements) {
		indicators.forEach((indicator) -> this.indicators.put(indicator.code(), indicator));
		editions.forEach((edition) -> this.editions.put(edition.code(), edition));
		publications.forEach((publication) -> this.publications.put(publication.slug(), publication));
		disagreements.forEach((one) -> this.disagreements.put(one.slug(), one.observations()));
		figures.stream()
			.sorted(natural(Figure::key))
			.forEach((figure) -> this.figures.computeIfAbsent(figure.document(), (key) -> new ArrayList<>())
				.add(figure));
		observations.stream().sorted(natural(Observation::slug)).forEach(this::add);
	}

	private void add(Observation observation) {
		this.observations.put(observation.slug(), observation);
		this.byFigure.computeIfAbsent(observation.figure(), (key) -> new ArrayList<>()).add(observation);
		this.byIndicator.computeIfAbsent(observation.indicator(), (key) -> new ArrayList<>()).add(observation);
	}

	/** A barometer without numbers. */
	static Barometer empty() {
		return new Barometer(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
	}

	// Figure 5.9 comes before figure 5.10.
	private static <T> Comparator<T> natural(Function<T, String> key) {
		return Comparator.comparing((thing) -> NUMBER.matcher(key.apply(thing)).replaceAll(Barometer::padded));
	}

	private static String padded(java.util.regex.MatchResult number) {
		return Matcher.quoteReplacement("0".repeat(Math.max(0, 8 - number.group().length())) + number.group());
	}

	/** All observations, figure by figure. */
	Collection<Observation> observations() {
		return this.observations.values();
	}

	/** The observations that a filter takes, figure by figure. */
	List<Observation> observations(ObservationFilter filter) {
		return this.observations.values().stream().filter(filter::matches).toList();
	}

	/** The observations of one measure. */
	List<Observation> ofIndicator(String code) {
		return this.byIndicator.getOrDefault(code, List.of());
	}

	/** The observations of one figure, in its order. */
	List<Observation> ofFigure(String key) {
		return this.byFigure.getOrDefault(key, List.of());
	}

	/** Observations by key; unknown keys are left out. */
	List<Observation> ofKeys(Collection<String> keys) {
		List<Observation> found = new ArrayList<>();
		for (String key : keys) {
			Observation observation = this.observations.get(key);
			if (observation != null) {
				found.add(observation);
			}
		}
		return found;
	}

	/** The observations that a discrepancy is about. */
	List<Observation> ofDiscrepancy(String slug) {
		return ofKeys(this.disagreements.getOrDefault(slug, List.of()));
	}

	/** The figures of a document, in its order. */
	List<Figure> figuresOf(String document) {
		return this.figures.getOrDefault(document, List.of());
	}

	/** All measures. */
	Collection<Indicator> indicators() {
		return this.indicators.values();
	}

	/** The measure of a code, if there is one. */
	Optional<Indicator> indicator(String code) {
		return Optional.ofNullable(this.indicators.get(code));
	}

	/**
	 * The measure of an observation.
	 * @throws IllegalStateException when it has none, which the import does not let
	 * through
	 */
	Indicator indicatorOf(Observation observation) {
		return indicator(observation.indicator())
			.orElseThrow(() -> new IllegalStateException("There is no indicator " + observation.indicator()));
	}

	/** All editions, the oldest first, other studies last. */
	Collection<Edition> editions() {
		return this.editions.values();
	}

	/** The edition of a code, if there is one. */
	Optional<Edition> edition(String code) {
		return Optional.ofNullable(this.editions.get(code));
	}

	/** What a citation needs of a document, if it is there. */
	Optional<Publication> publication(String slug) {
		return Optional.ofNullable(this.publications.get(slug));
	}

}
