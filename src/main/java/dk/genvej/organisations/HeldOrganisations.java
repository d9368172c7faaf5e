package dk.genvej.organisations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.genvej.platform.InMemoryCopy;
import dk.genvej.platform.RevisionLog;
import org.springframework.stereotype.Component;

/**
 * All organisations in memory, in step with the graph: they are few, stand on every page,
 * and would otherwise cost each of its levels a round trip of its own. For answers only:
 * what makes other copies of the graph reads the graph.
 */
@Component
class HeldOrganisations extends InMemoryCopy {

	private static final int BATCH = 1000;

	private final OrganisationGraph graph;

	private volatile Map<String, Organisation> held = Map.of();

	private volatile Function<Collection<String>, Map<String, Organisation>> meanwhile;

	HeldOrganisations(OrganisationGraph graph) {
		this.graph = graph;
		this.meanwhile = graph::load;
	}

	/** Names what tells organisations until they were read. */
	void tellFrom(Function<Collection<String>, Map<String, Organisation>> copy) {
		this.meanwhile = copy;
	}

	/** The organisations of several slugs, by slug; unknown slugs are left out. */
	Map<String, Organisation> findAll(Collection<String> slugs) {
		if (revision() < 0) {
			return this.meanwhile.apply(slugs);
		}
		Map<String, Organisation> found = new LinkedHashMap<>();
		for (String slug : slugs) {
			Organisation one = this.held.get(slug);
			if (one != null) {
				found.put(slug, one);
			}
		}
		return found;
	}

	@Override
	protected void readAll(long reached) {
		Map<String, Organisation> all = new ConcurrentHashMap<>();
		List<String> slugs = this.graph.slugsAfter("", BATCH);
		while (!slugs.isEmpty()) {
			all.putAll(this.graph.load(slugs));
			slugs = this.graph.slugsAfter(slugs.getLast(), BATCH);
		}
		this.held = all;
	}

	@Override
	protected void readChanged(List<RevisionLog.Touched> touched, long reached) {
		Set<String> changed = new LinkedHashSet<>();
		touched.stream()
			.filter((thing) -> thing.type().equals("Organisation"))
			.forEach((thing) -> changed.add(thing.slug()));
		// A part that comes, goes or moves is told by its parents too.
		Set<String> parents = parents(changed);
		read(changed);
		parents.addAll(parents(changed));
		parents.removeAll(changed);
		read(parents);
	}

	private Set<String> parents(Set<String> slugs) {
		Set<String> parents = new LinkedHashSet<>();
		slugs.stream()
			.map(this.held::get)
			.filter(Objects::nonNull)
			.flatMap((one) -> Stream.ofNullable(one.parent()))
			.forEach(parents::add);
		return parents;
	}

	private void read(Set<String> slugs) {
		if (!slugs.isEmpty()) {
			Map<String, Organisation> now = this.graph.load(slugs);
			this.held.putAll(now);
			slugs.stream().filter((slug) -> !now.containsKey(slug)).forEach(this.held::remove);
		}
	}

}
