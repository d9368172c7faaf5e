package dk.genvej.reuse;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.genvej.platform.Change;
import dk.genvej.platform.Graph;
import dk.genvej.platform.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes recorded reuse, and reads it back for those who follow. */
@Component
class RecordGraph {

	/** Type of a recorded reuse in the revision log; its slug is that of {@link #key}. */
	static final String TYPE = "Reuse";

	private final Graph graph;

	private final Clock clock;

	RecordGraph(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
	}

	/**
	 * Records a reuse in one transaction, or says why not. A reuse that stands as told
	 * already changes nothing.
	 */
	Outcome record(ReuseToRecord told, @Nullable String by) {
		return this.graph.write((write) -> {
			var locked = write.run("reuse/lock-case", Map.of("slug", told.caseSlug()));
			if (locked.isEmpty()) {
				return new Outcome(Outcome.Refusal.NO_CASE, null);
			}
			String organisation = find(write, told);
			boolean isNew = organisation == null;
			if (organisation == null) {
				if (told.organisationName() == null) {
					return new Outcome(Outcome.Refusal.NO_ORGANISATION, null);
				}
				organisation = Names.slug(told.organisationName());
			}
			if (((List<?>) Objects.requireNonNull(locked.iterator().next().get("leads"))).contains(organisation)) {
				return new Outcome(Outcome.Refusal.OWN_CASE, organisation);
			}
			if (isNew) {
				create(write, organisation, told);
			}
			if (store(write, told, organisation, by) || isNew) {
				write.changed(Change.Kind.UPDATED, "InnovationCase", told.caseSlug());
				write.changed(isNew ? Change.Kind.CREATED : Change.Kind.UPDATED, "Organisation", organisation);
				write.changed(Change.Kind.UPDATED, TYPE, key(told.caseSlug(), organisation));
			}
			return new Outcome(Outcome.Refusal.NONE, organisation);
		});
	}

	// A name may stand for a municipality without saying so.
	private static @Nullable String find(Graph.Write write, ReuseToRecord told) {
		String name = told.organisationName();
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("folds", Names.folds());
		parameters.put("slug", (name == null) ? String.valueOf(told.organisation()) : Names.slug(name));
		parameters.put("names", (name == null) ? List.of() : "MUNICIPALITY".equals(told.organisationKind())
				? List.of(Names.fold(name), Names.fold(name + " Kommune")) : List.of(Names.fold(name)));
		String query = (name == null) ? "reuse/find-known-organisation" : "reuse/find-organisation";
		return write.strings(query, parameters, "slug").stream().findFirst().orElse(null);
	}

	private static void create(Graph.Write write, String slug, ReuseToRecord told) {
		write.run("reuse/create-organisation", Map.of("slug", slug, "name", String.valueOf(told.organisationName()),
				"kind", String.valueOf(told.organisationKind())));
	}

	private boolean store(Graph.Write write, ReuseToRecord told, String organisation, @Nullable String by) {
		Map<String, @Nullable Object> ends = new HashMap<>();
		ends.put("case", told.caseSlug());
		ends.put("organisation", organisation);
		ends.put("source", told.source());
		Map<String, Object> known = write.run("reuse/find-recorded", ends).iterator().next();
		Map<String, @Nullable Object> next = new HashMap<>(ends);
		boolean document = Boolean.TRUE.equals(known.get("sourceIsDocument"));
		Object documents = known.get("documents");
		next.put("kind", told.kind());
		next.put("year", (told.year() != null) ? Long.valueOf(told.year()) : known.get("year"));
		next.put("evidence", (told.evidence() != null) ? told.evidence() : known.get("evidence"));
		next.put("source", (told.source() != null && !document) ? told.source() : known.get("source"));
		next.put("documents",
				document ? List.of(String.valueOf(told.source())) : (documents != null) ? documents : List.of());
		boolean same = known.get("kind") != null && List.of("kind", "year", "evidence", "source", "documents")
			.stream()
			.allMatch((field) -> Objects.equals(known.get(field), next.get(field)));
		if (!same) {
			next.put("asCase", known.get("asCase"));
			next.put("at", this.clock.instant().toString());
			next.put("by", by);
			write.run("reuse/record-reuse", next);
		}
		return !same;
	}

	/** The recorded reuses of some keys; those that are gone are left out. */
	List<RecordedReuse> recorded(Collection<String> keys) {
		List<List<String>> pairs = keys.stream().map((key) -> List.of(key.split(" ", 2))).toList();
		return pairs.isEmpty() ? List.of()
				: this.graph.list("reuse/load-recorded", Map.of("pairs", pairs), RecordedReuse.class);
	}

	/** Organisations that may be one and the same. */
	List<Suspects> suspects(int limit) {
		return this.graph.list("reuse/list-suspects", Map.of("folds", Names.folds(), "limit", limit), Suspects.class);
	}

	private static String key(String caseSlug, String organisation) {
		return caseSlug + " " + organisation;
	}

	/**
	 * What came of a reuse to record.
	 *
	 * @param refusal why it was not taken
	 * @param organisation slug of the organisation, once it is known
	 */
	record Outcome(Refusal refusal, @Nullable String organisation) {

		/** Why a reuse was not taken. */
		enum Refusal {

			NONE, NO_CASE, NO_ORGANISATION, OWN_CASE

		}
	}

	/**
	 * Organisations that share a name.
	 *
	 * @param folded the name, folded
	 * @param slugs slugs of the organisations
	 */
	record Suspects(String folded, List<String> slugs) {
	}

}
