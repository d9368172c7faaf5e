package dk.genvej.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;

import dk.genvej.network.CollaborationPath.Introduction;
import dk.genvej.platform.Graph;
import dk.genvej.platform.Identified;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who takes part in which case. */
@Component
class NetworkGraph {

	private static final int PAGE = 2000;

	private final Graph graph;

	NetworkGraph(Graph graph) {
		this.graph = graph;
	}

	/** Hands over all organisations, a page at a time. */
	void eachOrganisation(Consumer<Member> take) {
		each("network/list-organisations", Member.class, take);
	}

	/** Hands over all published cases, a page at a time. */
	void eachCase(Consumer<CaseRow> take) {
		each("network/list-cases", CaseRow.class, take);
	}

	/** All organisations and who takes part in which published case. */
	Roster everything() {
		Roster roster = new Roster();
		eachOrganisation(roster::put);
		eachCase(roster::put);
		return roster;
	}

	Map<String, Member> organisations(Collection<String> slugs) {
		return this.graph.bySlug("network/load-organisations", slugs, Member.class);
	}

	Map<String, CaseRow> cases(Collection<String> slugs) {
		return this.graph.bySlug("network/load-cases", slugs, CaseRow.class);
	}

	/** Who may be called at some organisations, in their order. */
	List<Introduction> peopleToAsk(List<String> organisations) {
		return organisations.isEmpty() ? List.of()
				: this.graph.list("network/list-people-to-ask", Map.of("slugs", organisations), Introduction.class);
	}

	/**
	 * Reads while commits wait.
	 * @param reading gets the revision that stands meanwhile
	 */
	<T> T still(LongFunction<T> reading) {
		return this.graph.write((write) -> {
			Object revision = write.run("network/hold-writes", Map.of()).iterator().next().getOrDefault("revision", 0);
			return reading.apply(((Number) revision).longValue());
		});
	}

	private <T extends Identified> void each(String query, Class<T> type, Consumer<T> take) {
		String after = "";
		List<T> page;
		do {
			page = this.graph.list(query, Map.of("after", after, "limit", PAGE), type);
			page.forEach(take);
			after = page.isEmpty() ? after : page.getLast().slug();
		}
		while (page.size() == PAGE);
	}

	/**
	 * A published case.
	 *
	 * @param slug its slug
	 * @param kind CASE or MENTION
	 * @param sector code of the lead's sector
	 * @param year year it was taken into use
	 * @param reachable whether there is somebody to call about it
	 * @param leads slugs of the organisations that lead
	 * @param partners those that take part
	 */
	record CaseRow(String slug, @Nullable String kind, @Nullable String sector, @Nullable Integer year,
			boolean reachable, List<String> leads, List<Partner> partners) implements Identified {

		/**
		 * One that takes part.
		 *
		 * @param organisation slug of the organisation
		 * @param partnerType code of the type it takes part as
		 */
		record Partner(String organisation, String partnerType) {
		}

	}

}
