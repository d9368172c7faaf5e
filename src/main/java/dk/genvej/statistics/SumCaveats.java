package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Text;
import org.springframework.stereotype.Component;

/**
 * What the sums of shares say: several answers may hold at once, the rest was not told,
 * or rounding left its mark.
 */
@Component
class SumCaveats {

	/** Shares are whole numbers: each may be half a point off. */
	private static final double ROUNDING = 2;

	/** Adds what there is to say about the sums over each dimension of a table. */
	void add(Indicator indicator, List<Dimension> by, Map<List<String>, Observation> taken, List<Text> notes) {
		if (!indicator.unit().equals("PERCENT")) {
			return;
		}
		for (int i = 0; i < by.size(); i++) {
			Dimension dimension = by.get(i);
			if (isAnswer(indicator, dimension)) {
				for (Sum sum : sums(dimension, i, taken)) {
					say(indicator, dimension, sum, notes);
				}
			}
		}
	}

	// Shares of editions, countries, sectors and branches are of different wholes; so are
	// those of partners where the measure tells what came of working with them.
	private static boolean isAnswer(Indicator indicator, Dimension dimension) {
		return switch (dimension) {
			case EDITION, COUNTRY, SECTOR, BRANCH -> false;
			case PARTNER_TYPE -> Collections.disjoint(indicator.dimensions(),
					List.of(Dimension.VALUE_OUTCOME, Dimension.INNOVATION_TYPE, Dimension.CO_PARTNER_TYPE));
			default -> true;
		};
	}

	private static List<Sum> sums(Dimension dimension, int index, Map<List<String>, Observation> taken) {
		Map<List<String>, List<Observation>> series = new LinkedHashMap<>();
		taken.forEach((place, observation) -> {
			String code = dimension.of(observation);
			if (!dimension.isGeneral(code) && !(dimension == Dimension.CONDITION && Caveats.COMPARING.contains(code))) {
				List<String> rest = new ArrayList<>(place);
				rest.remove(index);
				series.computeIfAbsent(rest, (key) -> new ArrayList<>()).add(observation);
			}
		});
		List<Sum> sums = new ArrayList<>();
		series.forEach((rest, observations) -> {
			if (observations.size() > 1 && observations.stream().allMatch((one) -> one.value() != null)) {
				double sum = observations.stream().mapToDouble((one) -> (one.value() != null) ? one.value() : 0).sum();
				sums.add(new Sum(rest, sum));
			}
		});
		return sums;
	}

	private static void say(Indicator indicator, Dimension dimension, Sum sum, List<Text> notes) {
		Text name = Labels.of(dimension);
		if (!indicator.exclusive().contains(dimension)) {
			if (sum.value() > 100) {
				notes.add(
						new Text("Flere svar kan gælde på én gang: tallene efter " + name.da() + " giver mere end 100.",
								"Several answers may hold at once: the numbers by " + name.en() + " sum above 100."));
			}
			return;
		}
		String where = sum.rest().isEmpty() ? "" : " (" + String.join(", ", sum.rest()) + ")";
		if (sum.value() < 100 - ROUNDING) {
			notes.add(new Text(
					"Svarene giver " + Numbers.format(sum.value(), true) + where
							+ "; resten er ved ikke eller ikke oplyst.",
					"The answers sum to " + Numbers.format(sum.value(), false) + where
							+ "; the rest is don't know or not stated."));
		}
		else if (sum.value() != 100) {
			notes.add(new Text("Afrunding: svarene giver " + Numbers.format(sum.value(), true) + where + ".",
					"Rounding: the answers sum to " + Numbers.format(sum.value(), false) + where + "."));
		}
	}

	/**
	 * The shares of a series, summed.
	 *
	 * @param rest where the series stands
	 * @param value the sum
	 */
	private record Sum(List<String> rest, double value) {
	}

}
