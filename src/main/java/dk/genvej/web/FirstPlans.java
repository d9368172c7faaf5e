package dk.genvej.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dk.genvej.platform.Graph;
import dk.genvej.platform.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Lets a cold Neo4j plan what the first search asks of it, while the application still
 * looks at seed data and index: each plan takes a second or more of a processor that
 * would otherwise wait.
 */
@Component
@ConditionalOnWebApplication
class FirstPlans implements StartStep {

	private static final Logger log = LoggerFactory.getLogger(FirstPlans.class);

	private static final List<String> QUERIES = List.of("people/load-people", "organisations/load-organisations");

	/** As many as a page has: Neo4j plans by the size of a list. */
	private static final Map<String, List<String>> PARAMETERS = Map.of("slugs",
			IntStream.range(0, 10).mapToObj((i) -> "-" + i).toList());

	private final Graph graph;

	FirstPlans(Graph graph) {
		this.graph = graph;
	}

	@Override
	public void start() {
		QUERIES.forEach((query) -> Thread.ofVirtual().name("first-plan").start(() -> plan(query)));
	}

	private void plan(String query) {
		try {
			this.graph.rows(query, PARAMETERS);
		}
		catch (RuntimeException ex) {
			// Whoever needs it next will say so.
			log.debug("Could not plan {}", query, ex);
		}
	}

	@Override
	public Turn turn() {
		return Turn.PLAN;
	}

}
