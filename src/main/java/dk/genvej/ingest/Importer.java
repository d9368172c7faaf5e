package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Graph;
import org.springframework.stereotype.Component;

/**
 * Imports files: reads and checks all of them, compares them with what was imported
 * before, and writes what differs in one transaction. The ledger of hashes in the graph
 * tells what is unchanged, so running twice changes nothing.
 */
@Component
public class Importer {

	private final Graph graph;

	private final EntryReader reader = new EntryReader();

	private final GraphWriter writer;

	Importer(Graph graph, GraphWriter writer) {
		this.graph = graph;
		this.writer = writer;
	}

	/**
	 * Imports a set of files.
	 * @param files the files
	 * @param options how to go about it
	 * @param progress told how far it is
	 */
	ImportSummary run(FileSet files, Options options, Progress progress) {
		List<Problem> problems = new ArrayList<>();
		List<Entry> entries = this.reader.read(files, problems);
		Map<String, Ledger> ledger = ledger();
		check(entries, problems);
		List<Entry> added = new ArrayList<>();
		List<Entry> changed = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Entry entry : entries) {
			seen.add(entry.id());
			Ledger before = ledger.get(entry.id());
			if (before == null) {
				added.add(entry);
			}
			else if (!before.hash().equals(entry.hash())) {
				changed.add(entry);
			}
		}
		List<Ledger> removed = ledger.values()
			.stream()
			.filter((before) -> files.whole() && before.root().equals(files.root()) && !seen.contains(before.id()))
			.toList();
		boolean write = !options.dryRun() && problems.stream().noneMatch(Problem::isError)
				&& !(added.isEmpty() && changed.isEmpty() && (removed.isEmpty() || !options.prune()));
		if (write) {
			this.writer.write(files, added, changed, options.prune() ? removed : List.of(), progress);
		}
		int unchanged = entries.size() - added.size() - changed.size();
		problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
		return new ImportSummary(added.size(), changed.size(), unchanged, removed.size(), problems, write);
	}

	/** Whether exactly these files were imported last. */
	boolean isUpToDate(FileSet files) {
		return this.graph.strings("ingest/read-files", Map.of("root", files.root()), "fingerprint")
			.contains(files.fingerprint());
	}

	private void check(List<Entry> entries, List<Problem> problems) {
		ReferenceCheck references = new ReferenceCheck(known(entries));
		FactCheck facts = new FactCheck(entries);
		for (Entry entry : entries) {
			problems.addAll(references.check(entry));
			problems.addAll(facts.check(entry));
		}
	}

	private Map<EntryKind, Set<String>> known(List<Entry> entries) {
		Map<EntryKind, Set<String>> known = new EnumMap<>(EntryKind.class);
		for (Known row : this.graph.list("ingest/known-keys", Map.of(), Known.class)) {
			known.computeIfAbsent(row.kind(), (kind) -> new HashSet<>()).add(row.key());
		}
		for (Entry entry : entries) {
			known.computeIfAbsent(entry.kind(), (kind) -> new HashSet<>()).add(entry.key());
		}
		return known;
	}

	private Map<String, Ledger> ledger() {
		Map<String, Ledger> ledger = new LinkedHashMap<>();
		for (Ledger before : this.graph.list("ingest/read-ledger", Map.of(), Ledger.class)) {
			ledger.put(before.id(), before);
		}
		return ledger;
	}

	/**
	 * How to go about an import.
	 *
	 * @param dryRun only say what would be done
	 * @param prune take out what the files of this root no longer hold
	 */
	record Options(boolean dryRun, boolean prune) {
	}

	/**
	 * What was imported before.
	 *
	 * @param kind kind of the entry
	 * @param key key of the entry
	 * @param hash fingerprint of its content
	 * @param root where it came from
	 */
	record Ledger(EntryKind kind, String key, String hash, String root) {

		String id() {
			return this.kind + " " + this.key;
		}

		Map<String, Object> row() {
			return new HashMap<>(Map.of("kind", this.kind.name(), "key", this.key));
		}

	}

	private record Known(EntryKind kind, String key) {
	}

	/** Told how far a long import is. */
	interface Progress {

		/** No one to tell. */
		Progress NONE = (done, total, what) -> {
		};

		/**
		 * A piece is done.
		 * @param done rows written so far
		 * @param total rows to write
		 * @param what what is being written
		 */
		void at(long done, long total, String what);

	}

}
