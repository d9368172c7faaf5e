package dk.genvej.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Graph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a run that is too large for one transaction all or nothing: its batches are kept
 * in the graph first, unread by anyone; one small transaction decides the run; then they
 * are written, each in a transaction of its own that also notes how far the batch is. A
 * run that ended before it was decided is dropped, one that ended after is written to its
 * end, by whoever comes next.
 */
@Component
class ImportJournal {

	private static final Logger log = LoggerFactory.getLogger(ImportJournal.class);

	private static final int DROP = 100;

	private final Graph graph;

	private final GraphWriter writer;

	private final JsonMapper json;

	private final Clock clock;

	ImportJournal(Graph graph, GraphWriter writer, JsonMapper json, Clock clock) {
		this.graph = graph;
		this.writer = writer;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps all batches of a run and decides it; gives its id. */
	String keep(String root, Spool spool, List<Importer.Ledger> removed, Importer.Progress progress) {
		String run = this.graph.write((write) -> write
			.strings("ingest/begin-run", Map.of("root", root, "at", this.clock.instant().toString()), "id")
			.getFirst());
		List<Spool.Batch> batches = spool.batches();
		for (int i = 0; i < batches.size(); i++) {
			Map<String, Object> parameters = Map.of("run", run, "ordinal", i, "kind", batches.get(i).kind().name(),
					"content", spool.read(batches.get(i)));
			this.graph.write((write) -> write.run("ingest/stage-batch", parameters));
			progress.at(i + 1L, batches.size(), "keep");
		}
		String gone = this.json.writeValueAsString(removed);
		this.graph.write((write) -> write.run("ingest/decide-run", Map.of("run", run, "removed", gone)));
		return run;
	}

	/**
	 * Brings runs to their end that an earlier process could not. To be called with the
	 * lock held.
	 */
	void recover() {
		for (Run run : this.graph.list("ingest/list-runs", Map.of(), Run.class)) {
			if (run.state().equals("DECIDED")) {
				log.info("Writing an import of {} to its end that was interrupted", run.root());
				finish(run.id(), Importer.Progress.NONE);
			}
			else {
				log.info("Dropping an import of {} that was interrupted before anything was written", run.root());
				drop(run.id());
			}
		}
	}

	/** Writes a decided run to its end. */
	void finish(String id, Importer.Progress progress) {
		Run run = this.graph.list("ingest/list-runs", Map.of(), Run.class)
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow();
		List<Task> tasks = tasks(id);
		for (int i = 0; i < tasks.size(); i++) {
			write(run, tasks.get(i));
			progress.at(i + 1L, tasks.size(), tasks.get(i).batch().kind().word());
		}
		List<Importer.Ledger> removed = removed(run);
		for (int from = 0; from < removed.size(); from += Spool.BATCH) {
			List<Importer.Ledger> some = removed.subList(from, Math.min(removed.size(), from + Spool.BATCH));
			this.graph.write((write) -> {
				this.writer.remove(write, some);
				return some;
			});
		}
		drop(id);
	}

	private List<Task> tasks(String run) {
		List<Batch> batches = this.graph.list("ingest/list-batches", Map.of("run", run), Batch.class);
		List<Task> tasks = new ArrayList<>();
		for (int sweep = 1; sweep <= GraphWriter.SWEEPS; sweep++) {
			for (Batch batch : batches) {
				if (batch.swept() < sweep && GraphWriter.touches(sweep, batch.kind())) {
					tasks.add(new Task(sweep, batch));
				}
			}
		}
		return tasks;
	}

	private List<Importer.Ledger> removed(Run run) {
		return this.json.readValue((run.removed() != null) ? run.removed() : "[]",
				new TypeReference<List<Importer.Ledger>>() {
				});
	}

	private void write(Run run, Task task) {
		this.graph.write((write) -> {
			Set<String> told = new HashSet<>();
			// Nothing comes when another process took the batch through this sweep.
			for (Map<String, Object> row : write.run("ingest/take-batch",
					Map.of("id", task.batch().id(), "sweep", task.sweep()))) {
				if (row.get("content") instanceof byte[] packed) {
					this.writer.write(write, told, task.sweep(), task.batch().kind(), Spool.unpack(packed), run.root());
				}
			}
			return told;
		});
	}

	private void drop(String run) {
		long dropped = DROP;
		while (dropped == DROP) {
			dropped = Long.parseLong(this.graph
				.write((write) -> write.strings("ingest/drop-batches", Map.of("run", run, "limit", DROP), "dropped"))
				.getFirst());
		}
		this.graph.write((write) -> write.run("ingest/end-run", Map.of("run", run)));
	}

	private record Run(String id, String state, String root, @Nullable String removed) {
	}

	private record Batch(String id, EntryKind kind, int swept) {
	}

	private record Task(int sweep, Batch batch) {
	}

}
