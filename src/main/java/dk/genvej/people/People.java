package dk.genvej.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.genvej.platform.Graph;
import org.springframework.stereotype.Service;

/** People by slug. */
@Service
public class People {

	private final Graph graph;

	People(Graph graph) {
		this.graph = graph;
	}

	/** The person of a slug, if there is one. */
	public Optional<Person> find(String slug) {
		return Optional.ofNullable(findAll(List.of(slug)).get(slug));
	}

	/**
	 * The people of several slugs, by slug, in one round trip; unknown slugs are left
	 * out.
	 */
	public Map<String, Person> findAll(Collection<String> slugs) {
		return this.graph.bySlug("people/load-people", slugs, Person.class);
	}

	/** Slugs after one, in order: to read all people page by page. */
	public List<String> slugsAfter(String slug, int limit) {
		return this.graph.strings("people/list-person-slugs", Map.of("after", slug, "limit", limit), "slug");
	}

}
