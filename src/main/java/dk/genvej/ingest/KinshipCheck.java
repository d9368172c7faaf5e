package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Checks what follows from the chains of organisations and of cases: nothing is part of
 * itself or built on itself, and who is said to be of the same organisation as the lead
 * is.
 */
final class KinshipCheck {

	/** The state is above all ministries, and so says nothing about kinship. */
	private static final String STATE = "staten";

	private final Map<String, Problem> parents = new LinkedHashMap<>();

	private final Map<String, Problem> reuses = new LinkedHashMap<>();

	private final List<Claim> claims = new ArrayList<>();

	/** Notes what an entry says of kinship. */
	void take(Entry entry) {
		if (entry.kind() == EntryKind.ORGANISATION && entry.text("parent") != null) {
			this.parents.put(entry.key(), entry.error("/parent", ""));
		}
		else if (entry.kind() == EntryKind.CASE) {
			takeReuses(entry, "reuses");
			takeReuses(entry, "reusedBy");
			takePartners(entry);
		}
	}

	private void takeReuses(Entry entry, String field) {
		JsonNode list = entry.content().path(field);
		for (int i = 0; i < list.size(); i++) {
			if (list.get(i).path("case").isString()) {
				this.reuses.putIfAbsent(entry.key(), entry.error("/" + field + "/" + i + "/case", ""));
			}
		}
	}

	private void takePartners(Entry entry) {
		List<String> leads = new ArrayList<>();
		entry.content().path("leadOrganisations").forEach((lead) -> leads.add(lead.asString("")));
		JsonNode partners = entry.content().path("partnerships");
		for (int i = 0; i < partners.size(); i++) {
			String type = partners.get(i).path("partnerType").asString("");
			String partner = partners.get(i).path("organisation").asString("");
			if (type.equals("PUBLIC_SAME_ORGANISATION") || type.equals("PUBLIC_OTHER_ORGANISATION")) {
				this.claims.add(new Claim(leads, partner, type.equals("PUBLIC_SAME_ORGANISATION"),
						entry.warning("/partnerships/" + i + "/partnerType", "")));
			}
		}
	}

	/** Tells what does not fit, once all entries are there. */
	void finish(Surroundings all, Problems problems) {
		Map<String, List<String>> up = new HashMap<>();
		all.parents().forEach((slug, parent) -> up.put(slug, List.of(parent)));
		circles(this.parents, up, "the parents go round in a circle: ", problems);
		circles(this.reuses, all.reuses(), "the reuses go round in a circle: ", problems);
		this.claims.forEach((claim) -> check(claim, all.parents(), problems));
	}

	private static void check(Claim claim, Map<String, String> parents, Problems problems) {
		String top = top(claim.partner(), parents);
		boolean same = claim.leads().stream().anyMatch((lead) -> top(lead, parents).equals(top));
		if (claim.same() && !same) {
			problems.add(claim.problem()
				.withMessage("`" + claim.partner()
						+ "` is said to be of the same organisation as the lead, but PART_OF does not say so"));
		}
		else if (!claim.same() && same) {
			problems.add(claim.problem()
				.withMessage("`" + claim.partner()
						+ "` is said to be of another organisation than the lead, but PART_OF says it is of the same"));
		}
	}

	private static String top(String organisation, Map<String, String> parents) {
		Set<String> seen = new HashSet<>();
		String top = organisation;
		String parent = parents.get(top);
		while (parent != null && !parent.equals(STATE) && seen.add(top)) {
			top = parent;
			parent = parents.get(top);
		}
		return top;
	}

	// Walks without recursion, because chains may be long; each circle is told once.
	private static void circles(Map<String, Problem> starts, Map<String, List<String>> edges, String message,
			Problems problems) {
		Set<String> done = new HashSet<>();
		starts.forEach((start, problem) -> {
			List<String> circle = circle(start, edges, done);
			if (circle != null) {
				problems.add(problem.withMessage(message + String.join(" → ", circle)));
			}
		});
	}

	private static @Nullable List<String> circle(String start, Map<String, List<String>> edges, Set<String> done) {
		if (done.contains(start)) {
			return null;
		}
		LinkedHashSet<String> path = new LinkedHashSet<>(List.of(start));
		List<java.util.Iterator<String>> open = new ArrayList<>();
		open.add(edges.getOrDefault(start, List.of()).iterator());
		List<String> found = null;
		while (!open.isEmpty()) {
			if (!open.getLast().hasNext()) {
				open.removeLast();
				done.add(path.removeLast());
				continue;
			}
			String next = open.getLast().next();
			if (path.contains(next)) {
				found = (found != null) ? found : from(path, next);
			}
			else if (!done.contains(next)) {
				path.add(next);
				open.add(edges.getOrDefault(next, List.of()).iterator());
			}
		}
		return found;
	}

	private static List<String> from(LinkedHashSet<String> path, String first) {
		List<String> circle = new ArrayList<>(path);
		circle = circle.subList(circle.indexOf(first), circle.size());
		List<String> closed = new ArrayList<>(circle);
		closed.add(first);
		return closed;
	}

	private record Claim(List<String> leads, String partner, boolean same, Problem problem) {
	}

}
