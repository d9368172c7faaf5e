package dk.genvej.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.genvej.platform.Graph;
import org.springframework.stereotype.Service;

/** Innovation cases by slug. */
@Service
public class Cases {

	private final Graph graph;

	Cases(Graph graph) {
		this.graph = graph;
	}

	/** The published case of a slug, if there is one. */
	public Optional<InnovationCase> find(String slug) {
		return Optional.ofNullable(findAll(List.of(slug)).get(slug));
	}

	/**
	 * The published cases of several slugs, by slug, in one round trip; unknown slugs are
	 * left out.
	 */
	public Map<String, InnovationCase> findAll(Collection<String> slugs) {
		Map<String, InnovationCase> found = this.graph.bySlug("cases/load-cases", slugs, InnovationCase.class);
		found.values().removeIf((found1) -> !"PUBLISHED".equals(found1.status()));
		return found;
	}

	/** Slugs of published cases after one, in order: to read all cases page by page. */
	public List<String> slugsAfter(String slug, int limit) {
		return this.graph.strings("cases/list-case-slugs", Map.of("after", slug, "limit", limit), "slug");
	}

}
