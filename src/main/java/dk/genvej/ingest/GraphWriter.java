package dk.genvej.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Change;
import dk.genvej.platform.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes batches of entries to the graph. All batches go through three sweeps: what
 * others refer to, then everything an entry says, then what joins cases to one another.
 * After each sweep the graph is one that can be read.
 */
@Component
class GraphWriter {

	/**
	 * To be raised when the same entry is written in another way, so that it is written
	 * anew.
	 */
	static final String FORMAT = "3 ";

	/** Number of sweeps. */
	static final int SWEEPS = 3;

	/** Which query writes which kind in which sweep, in this order. */
	private static final List<Step> STEPS = List.of(step(1, EntryKind.ORGANISATION, "write-organisations"),
			step(1, EntryKind.DOCUMENT, "write-documents"), clear(2, EntryKind.ORGANISATION, "clear-organisations"),
			step(2, EntryKind.ORGANISATION, "join-organisations", "parent", "region"),
			step(2, EntryKind.ORGANISATION, "cite-things", "sources"), step(2, EntryKind.PERSON, "write-people"),
			clear(2, EntryKind.PERSON, "clear-people"), step(2, EntryKind.PERSON, "join-people", "positions"),
			step(2, EntryKind.PERSON, "cite-things", "sources"), step(2, EntryKind.TOOL, "write-tools"),
			step(2, EntryKind.TOOL, "cite-things", "sources"), step(2, EntryKind.CASE, "write-cases"),
			clear(2, EntryKind.CASE, "clear-cases"),
			step(2, EntryKind.CASE, "join-case-leads", "leadOrganisations", "branch", "innovationTypes", "tools"),
			step(2, EntryKind.CASE, "join-case-partners", "partnerships", "involved"),
			step(2, EntryKind.CASE, "join-case-values", "values", "results"),
			step(2, EntryKind.CASE, "join-case-contacts", "contacts"), step(2, EntryKind.CASE, "cite-cases", "sources"),
			step(3, EntryKind.CASE, "join-case-reuses", "reuses"),
			step(3, EntryKind.CASE, "join-case-reusers", "reusedBy"), step(2, EntryKind.ADVICE, "write-advice"),
			step(2, EntryKind.ADVICE, "cite-things", "sources"), step(2, EntryKind.VOICE, "write-voices"),
			step(2, EntryKind.VOICE, "cite-things", "sources"), step(2, EntryKind.GUIDE, "write-guides"),
			step(2, EntryKind.GUIDE, "cite-things", "sources"), step(2, EntryKind.INDICATOR, "write-indicators"),
			step(2, EntryKind.EDITION, "write-editions"), step(2, EntryKind.STATISTICS, "write-figures"),
			clear(2, EntryKind.STATISTICS, "clear-figures"), step(2, EntryKind.STATISTICS, "write-observations"),
			step(2, EntryKind.OBSERVATION, "write-single-observations"),
			step(3, EntryKind.OBSERVATION, "join-conflicts"), step(3, EntryKind.STATISTICS, "join-conflicts"),
			step(3, EntryKind.STATISTICS, "join-discrepancies"), step(2, EntryKind.DISCREPANCY, "write-discrepancies"),
			step(2, EntryKind.CONTACT, "join-contacts"), step(2, EntryKind.REUSE, "join-recorded"));

	private final Clock clock;

	GraphWriter(Clock clock) {
		this.clock = clock;
	}

	/** Whether a sweep does anything with a kind. */
	static boolean touches(int sweep, EntryKind kind) {
		return (kind == EntryKind.VOCABULARY) ? sweep == 1
				: STEPS.stream().anyMatch((step) -> step.sweep() == sweep && step.kind() == kind);
	}

	/** The last sweep that does anything with a kind. */
	static int lastSweep(EntryKind kind) {
		int last = 1;
		for (int sweep = 2; sweep <= SWEEPS; sweep++) {
			last = touches(sweep, kind) ? sweep : last;
		}
		return last;
	}

	/**
	 * Writes a batch as far as one sweep goes; with the last one for the kind, notes it
	 * in the ledger and the revision log.
	 * @param told what this write has logged already; grows
	 */
	void write(Graph.Write write, Set<String> told, int sweep, EntryKind kind, List<Spool.Row> rows, String root) {
		if (kind == EntryKind.VOCABULARY && sweep == 1) {
			rows.forEach((row) -> writeVocabulary(write, row));
		}
		for (Step step : STEPS) {
			if (step.sweep() == sweep && step.kind() == kind) {
				run(write, step, rows);
			}
		}
		if (sweep == lastSweep(kind)) {
			note(write, kind, rows, root);
			rows.forEach((row) -> tell(write, told, row.fresh() ? Change.Kind.CREATED : Change.Kind.UPDATED, kind,
					row.key()));
			logAffected(write, told, kind, rows);
		}
	}

	private void run(Graph.Write write, Step step, List<Spool.Row> rows) {
		List<Map<String, Object>> needed = new ArrayList<>();
		for (Spool.Row row : rows) {
			Map<String, Object> content = step.rowOf(row);
			if (content != null) {
				needed.add(content);
			}
		}
		String label = String.valueOf(step.kind().type());
		if (!needed.isEmpty()) {
			write.run("ingest/" + step.query(),
					Map.of("rows", needed, "label", label, "at", this.clock.instant().toString()));
		}
	}

	private static void writeVocabulary(Graph.Write write, Spool.Row row) {
		Map<String, Object> parameters = new HashMap<>(row.content());
		parameters.put("label", row.key());
		parameters.putIfAbsent("description", Map.of());
		write.run("ingest/write-vocabulary", parameters);
	}

	/** Takes things out and forgets them. */
	void remove(Graph.Write write, List<Importer.Ledger> removed) {
		for (Importer.Ledger gone : removed) {
			if (gone.kind().isJoin()) {
				removeJoin(write, gone.kind(), gone.key());
			}
			else if (gone.kind() == EntryKind.VOCABULARY) {
				write.run("ingest/remove-vocabulary", Map.of("label", gone.key()));
			}
			else if (gone.kind().type() != null) {
				write.run("ingest/remove-thing",
						Map.of("label", gone.kind().type(), "field", gone.kind().graphKey(), "key", gone.key()));
				write.changed(Change.Kind.DELETED, gone.kind().type(), gone.key());
			}
		}
		if (removed.stream().anyMatch((gone) -> gone.kind() == EntryKind.OBSERVATION)) {
			write.run("ingest/remove-empty-figures", Map.of());
		}
		if (!removed.isEmpty()) {
			write.run("ingest/clear-ledger", Map.of("rows", removed.stream().map(Importer.Ledger::row).toList()));
		}
	}

	private static void removeJoin(Graph.Write write, EntryKind kind, String key) {
		int slash = key.indexOf('/');
		write.run((kind == EntryKind.CONTACT) ? "ingest/remove-contact" : "ingest/remove-recorded",
				Map.of("case", key.substring(0, slash), kind.other(), key.substring(slash + 1)));
		write.changed(Change.Kind.UPDATED, "InnovationCase", key.substring(0, slash));
	}

	private static void note(Graph.Write write, EntryKind kind, List<Spool.Row> rows, String root) {
		List<Map<String, Object>> ledger = new ArrayList<>();
		for (Spool.Row row : rows) {
			ledger.add(Map.of("kind", kind.name(), "key", row.key(), "hash", row.hash()));
		}
		write.run("ingest/write-ledger", Map.of("rows", ledger, "root", root));
	}

	private static void tell(Graph.Write write, Set<String> told, Change.Kind change, EntryKind kind, String key) {
		if (kind.isJoin()) {
			tell(write, told, Change.Kind.UPDATED, EntryKind.CASE, key.substring(0, key.indexOf('/')));
		}
		else if (kind.type() != null && told.add(kind + " " + key)) {
			write.changed(change, kind.type(), key);
		}
	}

	// A thing that changes on its own page also changes what the pages and search
	// documents of its cases show.
	private static void logAffected(Graph.Write write, Set<String> told, EntryKind kind, List<Spool.Row> rows) {
		String query = switch (kind) {
			case ORGANISATION -> "affected-by-organisations";
			case PERSON -> "affected-by-people";
			case TOOL -> "affected-by-tools";
			case CASE -> "affected-by-cases";
			default -> "";
		};
		if (query.isEmpty()) {
			return;
		}
		// What is new in the graph is shown nowhere yet, but for a case, which others may
		// build on.
		List<String> slugs = rows.stream()
			.filter((row) -> !row.fresh() || joinsCases(row))
			.map(Spool.Row::key)
			.toList();
		if (!slugs.isEmpty()) {
			write.strings("ingest/" + query, Map.of("slugs", slugs), "slug")
				.forEach((slug) -> tell(write, told, Change.Kind.UPDATED, EntryKind.CASE, slug));
		}
	}

	private static boolean joinsCases(Spool.Row row) {
		return row.content().containsKey("reuses") || row.content().containsKey("reusedBy");
	}

	private static Step step(int sweep, EntryKind kind, String query, String... fields) {
		return new Step(sweep, kind, query, List.of(fields), false);
	}

	private static Step clear(int sweep, EntryKind kind, String query) {
		return new Step(sweep, kind, query, List.of(), true);
	}

	/**
	 * A statement for each row of a kind.
	 *
	 * @param fields the fields it needs, of which a row has at least one; all when empty
	 * @param onlyKnown whether it is for what the graph had before
	 */
	private record Step(int sweep, EntryKind kind, String query, List<String> fields, boolean onlyKnown) {

		@Nullable Map<String, Object> rowOf(Spool.Row row) {
			if (this.onlyKnown && row.fresh()) {
				return null;
			}
			if (this.fields.isEmpty() && !this.onlyKnown) {
				return row.content();
			}
			Map<String, Object> part = new HashMap<>();
			this.fields.forEach((field) -> {
				Object value = row.content().get(field);
				if (value != null) {
					part.put(field, value);
				}
			});
			if (part.isEmpty() && !this.onlyKnown) {
				return null;
			}
			part.put(this.kind.keyField(), row.key());
			return part;
		}

	}

}
