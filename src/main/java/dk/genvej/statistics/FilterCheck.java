package dk.genvej.statistics;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Term;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Refuses addresses that ask for codes or lists that there are not. A misspelt one would
 * give an empty file or everything, and both look like an answer.
 */
@Component
class FilterCheck {

	private static final Set<String> PARAMETERS = Arrays.stream(ObservationFilter.class.getRecordComponents())
		.map(RecordComponent::getName)
		.collect(Collectors.toUnmodifiableSet());

	private final Vocabularies vocabularies;

	FilterCheck(Vocabularies vocabularies) {
		this.vocabularies = vocabularies;
	}

	/**
	 * Checks the names of an address's parameters.
	 * @throws ResponseStatusException 400 when there is one that no filter has
	 */
	void checkNames(Collection<String> parameters) {
		parameters.forEach((name) -> check("parameter", List.of(name), PARAMETERS));
	}

	/**
	 * Checks the codes of a filter.
	 * @throws ResponseStatusException 400 when there is one that nothing has
	 */
	void check(Barometer barometer, ObservationFilter filter) {
		for (Dimension dimension : Dimension.values()) {
			Set<String> known = new TreeSet<>(dimension.vocabulary()
				.map(this::codes)
				.orElseGet(() -> barometer.editions().stream().map(Edition::code).toList()));
			known.add(Labels.TOTAL);
			check(dimension.columnName(), filter.of(dimension), known);
		}
		check("indicator", filter.indicators(), barometer.indicators().stream().map(Indicator::code).toList());
		check("population", filter.populations(),
				codes(Vocabulary.POPULATION).stream()
					.map((code) -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
					.toList());
		List<Citation> places = barometer.observations().stream().flatMap((one) -> one.sources().stream()).toList();
		check("document", filter.documents(), places.stream().map(Citation::document).toList());
		check("figure", filter.figures(),
				places.stream().map(Citation::figure).filter(Objects::nonNull).map(String::valueOf).toList());
	}

	private List<String> codes(Vocabulary vocabulary) {
		return this.vocabularies.list(vocabulary).stream().map(Term::code).toList();
	}

	private static void check(String what, @Nullable List<String> asked, Collection<String> known) {
		for (String code : (asked != null) ? asked : List.<String>of()) {
			if (!known.contains(code)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no " + what + " '" + code
						+ "'; known are " + String.join(", ", new TreeSet<>(known)));
			}
		}
	}

}
