package dk.genvej.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.genvej.cases.InnovationCase;
import dk.genvej.network.CollaborationPath.Chain;
import dk.genvej.network.CollaborationPath.Introduction;
import dk.genvej.network.CollaborationPath.Step;
import dk.genvej.organisations.Organisations;
import dk.genvej.platform.BadRequest;
import dk.genvej.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The way from one organisation to another by the cases they share. */
@Service
class CollaborationPaths {

	/** Longest chain that is looked for. */
	static final int LONGEST = 10;

	private final Networks networks;

	private final NetworkGraph graph;

	private final Organisations organisations;

	CollaborationPaths(Networks networks, NetworkGraph graph, Organisations organisations) {
		this.networks = networks;
		this.graph = graph;
		this.organisations = organisations;
	}

	/**
	 * The shortest chain between two organisations; without steps from one to itself.
	 * @return null when there is none
	 * @throws NotFound when one of them is unknown
	 * @throws BadRequest when the length is not from 1 to {@link #LONGEST}
	 */
	@Nullable CollaborationPath between(String from, String to, int maxLength) {
		if (maxLength < 1 || maxLength > LONGEST) {
			throw new BadRequest("`maxLength` must be from 1 to " + LONGEST + "; it is " + maxLength + ".",
					"maxLength");
		}
		Networks.Current now = this.networks.current();
		requireKnown(now, from);
		requireKnown(now, to);
		return path(now.network(), from, to, maxLength);
	}

	/**
	 * The shortest chain from an organisation to one of those that lead a case.
	 * @return null when there is none
	 * @throws NotFound when the organisation is unknown
	 */
	@Nullable CollaborationPath toOwner(String caseSlug, String receiver) {
		Networks.Current now = this.networks.current();
		requireKnown(now, receiver);
		SharedCase owned = now.sheet().find(caseSlug);
		CollaborationPath shortest = null;
		for (int lead : (owned != null) ? owned.leads() : new int[0]) {
			CollaborationPath path = path(now.network(), receiver, now.sheet().members()[lead].slug(), LONGEST);
			if (path != null && (shortest == null || path.length() < shortest.length())) {
				shortest = path;
			}
		}
		return shortest;
	}

	/**
	 * Whom to ask on a chain, in its order, each person once: the contacts of its cases,
	 * and where a case has none, contacts of the two organisations that it joins.
	 * @param steps the chain
	 * @param cases the cases of the chain
	 */
	List<Introduction> introductions(List<Step> steps, List<InnovationCase> cases) {
		Map<String, Introduction> introductions = new LinkedHashMap<>();
		Set<String> silent = steps.stream().map(Step::via).collect(Collectors.toSet());
		for (InnovationCase shared : cases) {
			for (InnovationCase.Contact contact : shared.contacts()) {
				silent.remove(shared.slug());
				introductions.putIfAbsent(contact.person(),
						new Introduction(contact.person(), contact.organisation(), contact.email(), contact.phone()));
			}
		}
		List<String> around = steps.stream()
			.filter((step) -> silent.contains(step.via()))
			.flatMap((step) -> Stream.of(step.from(), step.to()))
			.distinct()
			.toList();
		this.graph.peopleToAsk(around).forEach((person) -> introductions.putIfAbsent(person.person(), person));
		return List.copyOf(introductions.values());
	}

	private void requireKnown(Networks.Current now, String slug) {
		if (!now.sheet().numbers().containsKey(slug) && this.organisations.find(slug).isEmpty()) {
			throw new NotFound("There is no organisation `" + slug + "`.");
		}
	}

	private static @Nullable CollaborationPath path(Network network, String from, String to, int maxLength) {
		if (from.equals(to)) {
			return new CollaborationPath(0, List.of(), List.of(), false);
		}
		int start = network.find(from);
		int end = network.find(to);
		Ways.Found found = (start >= 0 && end >= 0) ? new Ways(network).between(start, end, maxLength) : null;
		if (found == null) {
			return null;
		}
		List<Chain> chains = found.chains().stream().map((chain) -> new Chain(steps(network, chain))).toList();
		List<Step> steps = chains.getFirst().steps();
		return new CollaborationPath(steps.size(), steps, chains.subList(1, chains.size()), found.more());
	}

	private static List<Step> steps(Network network, int[] chain) {
		List<Step> steps = new ArrayList<>();
		for (int i = 1; i < chain.length; i++) {
			SharedCase via = network.best(chain[i - 1], chain[i]);
			if (via != null) {
				steps.add(new Step(network.node(chain[i - 1]).slug(), via.slug(), network.node(chain[i]).slug()));
			}
		}
		return steps;
	}

}
