package dk.genvej.statistics;

import java.util.List;
import java.util.Map;

import dk.genvej.platform.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads observations, what they measure and where they stand from the graph. */
@Component
class StatisticsGraph {

	private final Graph graph;

	StatisticsGraph(Graph graph) {
		this.graph = graph;
	}

	/** Everything that is known about numbers. */
	Barometer barometer() {
		return new Barometer(this.graph.list("statistics/list-observations", Map.of(), Observation.class),
				this.graph.list("statistics/list-indicators", Map.of(), Indicator.class),
				this.graph.list("statistics/list-editions", Map.of(), Edition.class),
				this.graph.list("statistics/list-figures", Map.of(), Figure.class),
				this.graph.list("statistics/list-publications", Map.of(), Publication.class),
				this.graph.list("statistics/list-discrepancies", Map.of(), Disagreement.class));
	}

	/** How many published cases have each trait. */
	List<TraitCount> caseCounts() {
		return this.graph.list("statistics/count-cases", Map.of(), TraitCount.class);
	}

	/**
	 * The numbers that a discrepancy is about.
	 *
	 * @param slug slug of the discrepancy
	 * @param observations keys of the observations
	 */
	record Disagreement(String slug, List<String> observations) {
	}

	/**
	 * Number of published cases with a trait.
	 *
	 * @param trait kind of trait
	 * @param code code of the trait; null for the cases where such a trait is stated at
	 * all
	 * @param other code of a second trait that the cases have too
	 * @param cases number of cases
	 */
	record TraitCount(String trait, @Nullable String code, @Nullable String other, int cases) {
	}

}
