package dk.genvej.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Change;
import dk.genvej.platform.Graph;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries to the graph: nodes first, then what joins them, in one transaction. */
@Component
class GraphWriter {

	/**
	 * To be raised when the same entry is written in another way, so that it is written
	 * anew.
	 */
	static final String FORMAT = "2 ";

	private static final int BATCH = 500;

	/** Which query writes which kind, in the order that references need. */
	private static final List<Step> STEPS = List.of(new Step(EntryKind.ORGANISATION, "write-organisations"),
			new Step(EntryKind.ORGANISATION, "clear-organisations"), new Step(EntryKind.DOCUMENT, "write-documents"),
			new Step(EntryKind.ORGANISATION, "join-organisations"),
			new Step(EntryKind.ORGANISATION, "cite-organisations"), new Step(EntryKind.PERSON, "write-people"),
			new Step(EntryKind.PERSON, "clear-people"), new Step(EntryKind.PERSON, "join-people"),
			new Step(EntryKind.PERSON, "cite-people"), new Step(EntryKind.TOOL, "write-tools"),
			new Step(EntryKind.TOOL, "cite-tools"), new Step(EntryKind.CASE, "write-cases"),
			new Step(EntryKind.CASE, "clear-cases"), new Step(EntryKind.CASE, "join-case-leads"),
			new Step(EntryKind.CASE, "join-case-partners"), new Step(EntryKind.CASE, "join-case-values"),
			new Step(EntryKind.CASE, "join-case-contacts"), new Step(EntryKind.CASE, "join-case-reuses"),
			new Step(EntryKind.CASE, "join-case-reusers"), new Step(EntryKind.CASE, "cite-cases"),
			new Step(EntryKind.ADVICE, "write-advice"), new Step(EntryKind.ADVICE, "cite-advice"),
			new Step(EntryKind.VOICE, "write-voices"), new Step(EntryKind.VOICE, "cite-voices"),
			new Step(EntryKind.GUIDE, "write-guides"), new Step(EntryKind.GUIDE, "cite-guides"),
			new Step(EntryKind.INDICATOR, "write-indicators"), new Step(EntryKind.EDITION, "write-editions"),
			new Step(EntryKind.STATISTICS, "write-figures"), new Step(EntryKind.STATISTICS, "clear-figures"),
			new Step(EntryKind.STATISTICS, "write-observations"), new Step(EntryKind.STATISTICS, "join-conflicts"),
			new Step(EntryKind.STATISTICS, "join-discrepancies"),
			new Step(EntryKind.DISCREPANCY, "write-discrepancies"));

	private final Graph graph;

	private final JsonMapper json;

	private final Clock clock;

	GraphWriter(Graph graph, JsonMapper json, Clock clock) {
		this.graph = graph;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Writes new and changed entries, takes removed ones out, and notes all of it in the
	 * ledger and the revision log.
	 */
	void write(FileSet files, List<Entry> added, List<Entry> changed, List<Importer.Ledger> removed,
			Importer.Progress progress) {
		List<Entry> entries = new ArrayList<>(added);
		entries.addAll(changed);
		this.graph.write((write) -> {
			writeVocabularies(write, entries);
			long total = STEPS.stream().mapToLong((step) -> count(entries, step.kind())).sum();
			long done = 0;
			for (Step step : STEPS) {
				List<Entry> rows = entries.stream().filter((entry) -> entry.kind() == step.kind()).toList();
				for (int from = 0; from < rows.size(); from += BATCH) {
					List<Entry> batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
					write.run("ingest/" + step.query(), Map.of("rows", batch.stream().map(this::row).toList(), "at",
							this.clock.instant().toString()));
					done += batch.size();
					progress.at(done, total, step.query());
				}
			}
			remove(write, removed);
			note(write, files.root(), entries);
			if (files.whole()) {
				write.run("ingest/note-files", Map.of("root", files.root(), "fingerprint", files.fingerprint()));
			}
			log(write, added, changed, removed);
			return entries.size();
		});
	}

	private static long count(List<Entry> entries, EntryKind kind) {
		return entries.stream().filter((entry) -> entry.kind() == kind).count();
	}

	private void writeVocabularies(Graph.Write write, List<Entry> entries) {
		entries.stream().filter((entry) -> entry.kind() == EntryKind.VOCABULARY).forEach((entry) -> {
			List<?> terms = this.json.convertValue(entry.content().path("terms"), List.class);
			write.run("ingest/write-vocabulary", Map.of("label", entry.key(), "terms", terms));
		});
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> row(Entry entry) {
		JsonNode content = entry.content();
		return this.json.convertValue(content, Map.class);
	}

	private static void remove(Graph.Write write, List<Importer.Ledger> removed) {
		for (Importer.Ledger gone : removed) {
			if (gone.kind().type() != null) {
				write.run("ingest/remove-thing",
						Map.of("label", gone.kind().type(), "field", gone.kind().graphKey(), "key", gone.key()));
			}
		}
		if (!removed.isEmpty()) {
			write.run("ingest/clear-ledger", Map.of("rows", removed.stream().map(Importer.Ledger::row).toList()));
		}
	}

	private static void note(Graph.Write write, String root, List<Entry> entries) {
		for (int from = 0; from < entries.size(); from += BATCH) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (Entry entry : entries.subList(from, Math.min(entries.size(), from + BATCH))) {
				rows.add(new HashMap<>(Map.of("kind", entry.kind().name(), "key", entry.key(), "hash", entry.hash())));
			}
			write.run("ingest/write-ledger", Map.of("rows", rows, "root", root));
		}
	}

	// A thing that changes on its own page also changes what the pages and search
	// documents of its cases show.
	private static void log(Graph.Write write, List<Entry> added, List<Entry> changed, List<Importer.Ledger> removed) {
		Set<String> told = new LinkedHashSet<>();
		added.forEach((entry) -> tell(write, told, Change.Kind.CREATED, entry.kind(), entry.key()));
		changed.forEach((entry) -> tell(write, told, Change.Kind.UPDATED, entry.kind(), entry.key()));
		removed.forEach((gone) -> tell(write, told, Change.Kind.DELETED, gone.kind(), gone.key()));
		for (String slug : write.strings("ingest/affected-cases",
				Map.of("organisations", keys(added, changed, EntryKind.ORGANISATION), "people",
						keys(added, changed, EntryKind.PERSON), "tools", keys(added, changed, EntryKind.TOOL), "cases",
						keys(added, changed, EntryKind.CASE)),
				"slug")) {
			tell(write, told, Change.Kind.UPDATED, EntryKind.CASE, slug);
		}
	}

	private static void tell(Graph.Write write, Set<String> told, Change.Kind change, EntryKind kind, String key) {
		if (kind.type() != null && told.add(kind + " " + key)) {
			write.changed(change, kind.type(), key);
		}
	}

	private static List<String> keys(List<Entry> added, List<Entry> changed, EntryKind kind) {
		List<String> keys = new ArrayList<>();
		for (List<Entry> entries : List.of(added, changed)) {
			entries.stream().filter((entry) -> entry.kind() == kind).map(Entry::key).forEach(keys::add);
		}
		return keys;
	}

	private record Step(EntryKind kind, String query) {
	}

}
