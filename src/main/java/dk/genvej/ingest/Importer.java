package dk.genvej.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dk.genvej.platform.Graph;
import dk.genvej.platform.GraphFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Imports files: reads and checks all of them, compares them with what was imported
 * before, and writes what differs, all or nothing. The ledger of fingerprints in the
 * graph tells what is unchanged, so running twice changes nothing.
 */
@Component
public class Importer {

	/** The most text that goes into one transaction, in bytes. */
	private static final int SINGLE_BYTES = 16_000_000;

	private final Graph graph;

	private final EntryReader reader = new EntryReader();

	private final GraphWriter writer;

	private final ImportJournal journal;

	private final ImportLock lock;

	private final int single;

	Importer(Graph graph, GraphWriter writer, ImportJournal journal, ImportLock lock,
			@Value("${genvej.import.single-transaction:5000}") int single) {
		this.graph = graph;
		this.writer = writer;
		this.journal = journal;
		this.lock = lock;
		this.single = single;
	}

	/**
	 * Imports a set of files.
	 * @param files the files
	 * @param options how to go about it
	 * @param progress told how far it is
	 * @throws ImportFailure when something outside the files stands in the way
	 */
	ImportSummary run(FileSet files, Options options, Progress progress) {
		if (options.dryRun()) {
			return run(files, options, progress, new Outcome());
		}
		Outcome outcome = new Outcome();
		try (ImportLock.Held _ = this.lock.take()) {
			this.journal.recover();
			return run(files, options, progress, outcome);
		}
		catch (ImportFailure ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw GraphFailure.of(ex).isPresent() ? new ImportFailure(outcome.sentence(), ex) : ex;
		}
	}

	/**
	 * Brings runs to their end, or takes back, what an earlier process left when it was
	 * killed.
	 */
	void recover() {
		if (!this.graph.rows("ingest/list-runs", Map.of()).isEmpty()) {
			try (ImportLock.Held _ = this.lock.take()) {
				this.journal.recover();
			}
		}
	}

	/** Whether exactly these files were imported last. */
	boolean isUpToDate(String root, String fingerprint) {
		return this.graph.strings("ingest/read-files", Map.of("root", root), "fingerprint").contains(fingerprint);
	}

	/** Notes that exactly these files were imported. */
	void noteFiles(String root, String fingerprint) {
		this.graph.write((write) -> write.run("ingest/note-files", Map.of("root", root, "fingerprint", fingerprint)));
	}

	private ImportSummary run(FileSet files, Options options, Progress progress, Outcome outcome) {
		Problems problems = new Problems();
		try (Spool spool = Spool.create()) {
			Draft draft = new Draft(ledger(), Surroundings.of(this.graph), problems, options.dryRun() ? null : spool);
			this.reader.read(files, draft, problems);
			draft.finish();
			List<Ledger> removed = files.whole() ? draft.notSeen(files.root()) : List.of();
			List<Ledger> pruned = options.prune() ? removed : List.of();
			boolean write = !options.dryRun() && !problems.haveErrors()
					&& (draft.added + draft.changed > 0 || !pruned.isEmpty());
			if (write) {
				write(files.root(), spool, draft.added + draft.changed, pruned, progress, outcome);
			}
			return new ImportSummary(draft.added, draft.changed, draft.unchanged, removed.size(), problems.sorted(),
					write);
		}
	}

	private void write(String root, Spool spool, int entries, List<Ledger> removed, Progress progress,
			Outcome outcome) {
		List<Spool.Batch> batches = spool.batches();
		if (entries + removed.size() <= this.single && spool.size() <= SINGLE_BYTES) {
			outcome.phase = Outcome.Phase.ONE_TRANSACTION;
			String claim = UUID.randomUUID().toString();
			this.graph.write((write) -> {
				// A transaction that is tried again may have gone through before.
				if (!write.run("ingest/claim-run", Map.of("run", claim)).isEmpty()) {
					writeAll(write, root, spool, batches, progress);
					this.writer.remove(write, removed);
				}
				return claim;
			});
			return;
		}
		outcome.phase = Outcome.Phase.UNDECIDED;
		String run = this.journal.keep(root, spool, removed, progress);
		outcome.phase = Outcome.Phase.DECIDED;
		this.journal.finish(run, progress);
	}

	private void writeAll(Graph.Write write, String root, Spool spool, List<Spool.Batch> batches, Progress progress) {
		Set<String> told = new HashSet<>();
		int total = GraphWriter.SWEEPS * batches.size();
		int done = 0;
		for (int sweep = 1; sweep <= GraphWriter.SWEEPS; sweep++) {
			for (Spool.Batch batch : batches) {
				if (GraphWriter.touches(sweep, batch.kind())) {
					this.writer.write(write, told, sweep, batch.kind(), Spool.unpack(spool.read(batch)), root);
				}
				progress.at(++done, total, batch.kind().word());
			}
		}
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

	/** Told how far a long import is. */
	interface Progress {

		/** No one to tell. */
		Progress NONE = (done, total, what) -> {
		};

		/**
		 * A piece is done.
		 * @param done pieces done so far
		 * @param total pieces in all
		 * @param what what is being done
		 */
		void at(long done, long total, String what);

	}

	/** What is to be said when Neo4j goes away. */
	private static final class Outcome {

		private Phase phase = Phase.UNDECIDED;

		String sentence() {
			return "Neo4j stopped answering. " + switch (this.phase) {
				case UNDECIDED -> "Nothing of this import was written; run it again when Neo4j is back.";
				case ONE_TRANSACTION ->
					"The graph has either all of this import or nothing of it; run it again when Neo4j is back, that does no harm.";
				case DECIDED ->
					"All files were taken over; the next start or import writes the rest of them to the end.";
			};
		}

		private enum Phase {

			UNDECIDED, ONE_TRANSACTION, DECIDED

		}

	}

}
