package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dk.genvej.platform.Text;
import dk.genvej.statistics.Comparison.CountryValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets countries beside each other where the same was asked of the same in several of
 * them.
 */
@Component
class Comparisons {

	private static final Text ONE_COUNTRY_LOST = new Text("Et af tallene er tabt i kildens tekst.",
			"One of the numbers is lost in the text of the source.");

	private final Labels labels;

	Comparisons(Labels labels) {
		this.labels = labels;
	}

	/** What can be compared about a type of partner. */
	List<Comparison> of(Barometer barometer, String partnerType) {
		Map<List<@Nullable String>, List<Observation>> groups = new LinkedHashMap<>();
		for (Observation observation : barometer.observations()) {
			if (partnerType.equals(observation.partnerType()) && observation.country() != null) {
				groups.computeIfAbsent(observation.cellOfAnyCountry(), (key) -> new ArrayList<>()).add(observation);
			}
		}
		return groups.values()
			.stream()
			.filter((group) -> group.stream().map(Observation::country).distinct().count() > 1)
			.map((group) -> comparison(barometer, group))
			.sorted(Comparator.comparing((Comparison one) -> one.indicator().code())
				.thenComparingInt((one) -> roleOrder(barometer, one.role())))
			.toList();
	}

	private int roleOrder(Barometer barometer, @Nullable String role) {
		return (role != null) ? this.labels.order(barometer, Dimension.ROLE, role) : -1;
	}

	private static Comparison comparison(Barometer barometer, List<Observation> group) {
		Map<String, List<Observation>> byCountry = new TreeMap<>();
		for (Observation observation : group) {
			byCountry.computeIfAbsent(String.valueOf(observation.country()), (key) -> new ArrayList<>())
				.add(observation);
		}
		List<CountryValue> values = new ArrayList<>();
		Set<Text> notes = new LinkedHashSet<>();
		byCountry.forEach((country, observations) -> {
			Observation shown = shown(observations, group);
			values.add(new CountryValue(country, shown.value(), shown));
			notes.addAll(Caveats.disagreements(barometer, shown));
		});
		if (values.stream().anyMatch((value) -> value.value() == null)) {
			notes.add(ONE_COUNTRY_LOST);
		}
		boolean municipal = "municipal-innovations".equals(group.getFirst().population());
		notes.add(municipal ? Caveats.DENMARK_NORWAY : Caveats.OTHER_COUNTRIES);
		return new Comparison(barometer.indicatorOf(group.getFirst()), group.getFirst().role(), values, joined(notes));
	}

	// The number that stands in the same figure as another country's goes before others.
	private static Observation shown(List<Observation> observations, List<Observation> group) {
		Comparator<Observation> besideOthers = Comparator.comparing((one) -> group.stream()
			.noneMatch((other) -> other.figure().equals(one.figure())
					&& !String.valueOf(other.country()).equals(one.country())));
		Comparator<Observation> there = Comparator.comparing((one) -> one.value() == null);
		return observations.stream()
			.min(there.thenComparing(besideOthers).thenComparing(Barometer.PREFERENCE))
			.orElseThrow();
	}

	private static Text joined(Set<Text> notes) {
		return new Text(String.join(" ", notes.stream().map(Text::da).toList()),
				String.join(" ", notes.stream().map(Text::en).toList()));
	}

}
