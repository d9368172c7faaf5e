package dk.genvej.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Organisations by slug. */
@Service
public class Organisations {

	private final OrganisationGraph graph;

	Organisations(OrganisationGraph graph) {
		this.graph = graph;
	}

	/** The organisation of a slug, if there is one. */
	public Optional<Organisation> find(String slug) {
		return Optional.ofNullable(findAll(List.of(slug)).get(slug));
	}

	/**
	 * The organisations of several slugs, by slug, in one round trip; unknown slugs are
	 * left out.
	 */
	public Map<String, Organisation> findAll(Collection<String> slugs) {
		return this.graph.load(slugs);
	}

	/** Slugs after one, in order, at most {@code limit}: to read all page by page. */
	public List<String> slugsAfter(String slug, int limit) {
		return this.graph.slugsAfter(slug, limit);
	}

}
