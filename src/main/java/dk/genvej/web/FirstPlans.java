package dk.genvej.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dk.genvej.platform.Graph;
import dk.genvej.platform.Graph.Rehearsed;
import dk.genvej.platform.Names;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a cold Neo4j plan, once the application is open, what the first write asks of it,
 * and what the copies ask when they take it over: planning it takes seconds, and who
 * writes waits until the search finds it. The values are of the types and sizes that a
 * write has, and match nothing.
 */
@Component
@ConditionalOnWebApplication
class FirstPlans {

	private static final Logger log = LoggerFactory.getLogger(FirstPlans.class);

	private static final String SLUG = "-nothing-has-this-slug";

	/** Neo4j plans a list of up to one, ten and a hundred values each by itself. */
	private static final List<Integer> SIZES = List.of(1, 10, 100);

	private final Graph graph;

	FirstPlans(Graph graph) {
		this.graph = graph;
	}

	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		Thread.ofVirtual().name("first-plans").start(() -> {
			plan(write());
			reads().forEach((read) -> plan(List.of(read)));
		});
	}

	private void plan(List<Rehearsed> queries) {
		try {
			this.graph.rehearse(queries);
		}
		catch (RuntimeException ex) {
			// Whoever needs it next will say so.
			log.debug("Could not plan {}", queries, ex);
		}
	}

	// In the order of a write, because Neo4j plans anew once a transaction has changed
	// something: so one change comes first. The counter of revisions is locked last.
	static List<Rehearsed> write() {
		Map<String, @Nullable Object> reuse = new HashMap<>(
				Map.of("case", SLUG, "organisation", SLUG, "kind", "COPIED", "evidence", "Taken over as it stands",
						"documents", List.of(), "at", Instant.EPOCH.toString(), "by", "somebody"));
		List.of("year", "source", "asCase").forEach((field) -> reuse.put(field, null));
		return List.of(new Rehearsed("reuse/lock-case", Map.of("slug", SLUG)), changes(-1),
				new Rehearsed("reuse/find-known-organisation",
						Map.of("slug", SLUG, "names", List.of(), "folds", Names.folds())),
				new Rehearsed("reuse/find-recorded", reuse), new Rehearsed("reuse/record-reuse", reuse),
				new Rehearsed("platform/next-revision", Map.of()), changes(-2));
	}

	private static Rehearsed changes(long revision) {
		List<Map<String, Object>> changes = IntStream.range(0, 3)
			.<Map<String, Object>>mapToObj(
					(i) -> Map.of("ordinal", i, "kind", "UPDATED", "type", "InnovationCase", "slug", SLUG))
			.toList();
		return new Rehearsed("platform/log-changes",
				Map.of("revision", revision, "changes", changes, "at", Instant.EPOCH.toString()));
	}

	static List<Rehearsed> reads() {
		List<Rehearsed> reads = new ArrayList<>();
		Map<String, Long> none = Map.of("from", -1L, "to", -1L);
		reads.add(new Rehearsed("platform/read-touched", none));
		reads.add(new Rehearsed("search/count-erasures", none));
		reads.add(new Rehearsed("reuse/load-recorded", Map.of("pairs", List.of(List.of(SLUG, SLUG)))));
		for (String query : List.of("cases/load-cases", "search/load-case-extras", "organisations/load-organisations",
				"search/list-parents", "people/load-people", "network/load-cases", "network/load-organisations")) {
			SIZES.forEach((size) -> reads.add(new Rehearsed(query,
					Map.of("slugs", IntStream.range(0, size).mapToObj((i) -> SLUG + i).toList()))));
		}
		return reads;
	}

}
