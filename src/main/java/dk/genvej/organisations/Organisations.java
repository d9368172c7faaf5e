package dk.genvej.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Service;

/** Organisations by slug. */
@Service
public class Organisations {

	private final OrganisationGraph graph;

	private final HeldOrganisations held;

	Organisations(OrganisationGraph graph, HeldOrganisations held) {
		this.graph = graph;
		this.held = held;
	}

	/**
	 * Names what tells organisations for answers until they were read from the graph: a
	 * copy that is in step with it.
	 * @param copy gives organisations by slug, leaving out unknown slugs
	 */
	public void tellFrom(Function<Collection<String>, Map<String, Organisation>> copy) {
		this.held.tellFrom(copy);
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
