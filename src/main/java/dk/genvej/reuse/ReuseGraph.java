package dk.genvej.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Graph;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads reuse from the graph. */
@Component
class ReuseGraph {

	private final Graph graph;

	ReuseGraph(Graph graph) {
		this.graph = graph;
	}

	/** One step further: takers of some cases, forebears of others. */
	List<Found> walk(List<String> down, List<String> up, int limit) {
		return this.graph.list("reuse/walk-reuse", Map.of("down", down, "up", up, "limit", limit), Found.class);
	}

	/** What dossiers need beside the case itself, by {@link DossierKey}. */
	Map<String, Facts> facts(Collection<String> keys) {
		List<Map<String, @Nullable Object>> pairs = keys.stream()
			.map((key) -> DossierKey.of(key).parameters())
			.toList();
		Map<String, Facts> facts = new java.util.HashMap<>();
		this.graph.list("reuse/load-dossier-facts", Map.of("pairs", pairs), Facts.class)
			.forEach((row) -> facts.put(row.slug(), row));
		return facts;
	}

	/** The steps of the spreading guide for some cases, by slug. */
	Map<String, Steps> steps(Collection<String> slugs) {
		return this.graph.bySlug("reuse/list-guide-steps", slugs, Steps.class);
	}

	/**
	 * A reuse found on the way.
	 *
	 * @param near slug of the case it was found from
	 * @param up whether the far end was taken over, rather than took over
	 * @param isCase whether the far end is a case, rather than an organisation
	 * @param far slug of the far end
	 * @param label its title or name
	 * @param kind how it was taken over
	 * @param year when
	 * @param evidence how one knows
	 * @param documents slugs of the documents that state it
	 * @param sections their chapters, in the same order
	 */
	record Found(String near, boolean up, boolean isCase, String far, Text label, String kind, @Nullable Integer year,
			@Nullable Text evidence, List<String> documents, List<@Nullable String> sections) {

		List<Citation> citations() {
			List<Citation> citations = new ArrayList<>();
			for (int i = 0; i < this.documents.size(); i++) {
				String section = (i < this.sections.size()) ? this.sections.get(i) : null;
				boolean named = section != null && !section.isEmpty();
				citations.add(new Citation(this.documents.get(i), named ? section : null, null, null));
			}
			return citations;
		}
	}

	/**
	 * What a dossier needs beside the case.
	 *
	 * @param slug the key it was asked by
	 * @param newestSource year of the newest source
	 * @param tools names of the tools it uses
	 * @param receiverKnown whether the receiver is there
	 * @param alike organisations of the receiver's kind that took the case over
	 */
	record Facts(String slug, @Nullable Integer newestSource, List<String> tools, boolean receiverKnown,
			List<Alike> alike) implements Identified {
	}

	/**
	 * An organisation of the receiver's kind.
	 *
	 * @param slug its slug
	 * @param name its name
	 * @param region whether it is of the same region
	 * @param parent whether it is a part of the same organisation
	 * @param cases whether the two share cases
	 */
	record Alike(String slug, String name, boolean region, boolean parent, boolean cases) {
	}

	/**
	 * The steps of the guide for one case.
	 *
	 * @param slug slug of the case
	 * @param items the steps in order
	 */
	record Steps(String slug, List<GuideStep> items) implements Identified {
	}

}
