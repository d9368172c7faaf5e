package dk.genvej.organisations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Graph;
import dk.genvej.platform.Identified;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads organisations from the graph, many at a time. */
@Component
class OrganisationGraph {

	private final Graph graph;

	OrganisationGraph(Graph graph) {
		this.graph = graph;
	}

	Map<String, Organisation> load(Collection<String> slugs) {
		return this.graph.bySlug("organisations/load-organisations", slugs, Organisation.class);
	}

	/** Slugs after one, in order. */
	List<String> slugsAfter(String slug, int limit) {
		return this.graph.strings("organisations/list-slugs", Map.of("after", slug, "limit", limit), "slug");
	}

	Map<String, List<Item>> casesLed(Collection<String> slugs) {
		return items("organisations/list-cases-led", slugs);
	}

	Map<String, List<Item>> casesPartnered(Collection<String> slugs) {
		return items("organisations/list-cases-partnered", slugs);
	}

	Map<String, List<Item>> casesReused(Collection<String> slugs) {
		return items("organisations/list-cases-reused", slugs);
	}

	Map<String, List<Item>> people(Collection<String> slugs) {
		return items("organisations/list-people", slugs);
	}

	Map<String, List<Item>> collaborators(Collection<String> slugs) {
		return items("organisations/list-collaborators", slugs);
	}

	private Map<String, List<Item>> items(String query, Collection<String> slugs) {
		Map<String, List<Item>> found = new LinkedHashMap<>();
		slugs.forEach((slug) -> found.put(slug, List.of()));
		this.graph.bySlug(query, slugs, Items.class).forEach((slug, items) -> found.put(slug, items.items()));
		return found;
	}

	/**
	 * What belongs to one organisation.
	 *
	 * @param slug slug of the organisation
	 * @param items what belongs to it, in order
	 */
	record Items(String slug, List<Item> items) implements Identified {
	}

	/**
	 * One thing that belongs to an organisation; which fields are there follows from the
	 * list.
	 *
	 * @param slug slug of the thing
	 * @param name name of a person
	 * @param role title of a person
	 * @param roles what the organisation does in a case
	 * @param kind how a case was taken over
	 * @param cases slugs of shared cases
	 * @param weight number of shared cases
	 */
	record Item(String slug, @Nullable String name, @Nullable String role, @Nullable List<String> roles,
			@Nullable String kind, @Nullable List<String> cases, @Nullable Integer weight) {
	}

}
