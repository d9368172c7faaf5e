package dk.genvej.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dk.genvej.platform.Graph;
import dk.genvej.platform.RevisionLog;
import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the whole knowledge base as the files that an import reads. Reads it page by
 * page in one transaction, and makes sure that it stood still meanwhile.
 */
@Component
class Exporter {

	/** Entries read at a time, and entries in a file of several. */
	private static final int PAGE = 500;

	/** How often it is tried beside the writes of others before they are made to wait. */
	private static final int TRIES = 3;

	/** What is exported, each with its query and directory. */
	private static final List<Part> PARTS = List.of(new Part(EntryKind.DOCUMENT, "documents", "documents"),
			new Part(EntryKind.ORGANISATION, "organisations", "organisations"),
			new Part(EntryKind.PERSON, "people", "people"), new Part(EntryKind.TOOL, "tools", "knowledge"),
			new Part(EntryKind.CASE, "cases", "cases"), new Part(EntryKind.CONTACT, "contacts", "contacts"),
			new Part(EntryKind.ADVICE, "advice", "knowledge"), new Part(EntryKind.VOICE, "voices", "knowledge"),
			new Part(EntryKind.GUIDE, "guides", "knowledge"), new Part(EntryKind.INDICATOR, "indicators", "statistics"),
			new Part(EntryKind.EDITION, "editions", "statistics"),
			new Part(EntryKind.STATISTICS, "figures", "statistics"),
			new Part(EntryKind.DISCREPANCY, "discrepancies", "documents"),
			new Part(EntryKind.REUSE, "recorded", "reuses"));

	private final Graph graph;

	private final RevisionLog revisions;

	private final PlatformTransactionManager transactions;

	Exporter(Graph graph, RevisionLog revisions, PlatformTransactionManager transactions) {
		this.graph = graph;
		this.revisions = revisions;
		this.transactions = transactions;
	}

	/**
	 * Writes all files.
	 * @param directory where to; must not hold anything but an earlier export
	 * @param withPeople whether personal data go along
	 * @param progress told how far it is
	 * @return number of entries written
	 */
	long export(Path directory, boolean withPeople, Importer.Progress progress) {
		ExportDirectory target = ExportDirectory.beside(directory);
		try {
			long total = count();
			long written = -1;
			for (int attempt = 1; written < 0; attempt++) {
				target.clear();
				written = attempt(target, withPeople, attempt > TRIES, new Counted(progress, total));
			}
			target.publish(withPeople);
			return written;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			target.close();
		}
	}

	/** Number of entries; -1 when somebody wrote to the graph meanwhile. */
	private long attempt(ExportDirectory target, boolean withPeople, boolean hold, Counted progress) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setReadOnly(!hold);
		Long written = transaction.execute((status) -> {
			if (hold) {
				this.graph.rows("ingest/hold-writes", Map.of());
			}
			long before = this.revisions.state().revision();
			write(target, withPeople, progress);
			return (this.revisions.state().revision() == before) ? progress.done : -1L;
		});
		return (written != null) ? written : -1;
	}

	private void write(ExportDirectory target, boolean withPeople, Counted progress) {
		Privacy privacy = withPeople ? null
				: new Privacy(this.graph.strings("ingest/list-personal-words", Map.of(), "word"));
		EntryShape vocabularies = new EntryShape(EntryKind.VOCABULARY);
		for (Vocabulary vocabulary : Vocabulary.values()) {
			for (Map<String, Object> row : this.graph.rows("ingest/export-vocabulary",
					Map.of("label", vocabulary.fileName()))) {
				target.write("vocabularies", fileName(vocabulary), vocabularies.of(content(row)));
				progress.add(EntryKind.VOCABULARY);
			}
		}
		for (Part part : PARTS) {
			if (privacy == null || Privacy.keeps(part.kind())) {
				write(target, part, privacy, progress);
			}
		}
	}

	private void write(ExportDirectory target, Part part, @Nullable Privacy privacy, Counted progress) {
		EntryShape shape = new EntryShape(part.kind());
		String after = "";
		for (int file = 1; true; file++) {
			var rows = this.graph.rows("ingest/export-" + part.query(), Map.of("after", after, "limit", PAGE));
			List<Map<String, Object>> entries = new ArrayList<>();
			for (Map<String, Object> row : rows) {
				after = String.valueOf(row.get("key"));
				Map<String, Object> entry = shape.of(ExportedEntry.of(part.kind(), content(row)));
				entry = (privacy != null) ? privacy.clear(part.kind(), entry) : entry;
				if (!part.kind().isList()) {
					target.write(part.directory(), after, entry);
				}
				entries.add(entry);
				progress.add(part.kind());
			}
			if (part.kind().isList() && !entries.isEmpty()) {
				target.write(part.directory(), "%s-%03d".formatted(part.query(), file),
						Map.of(part.kind().topKey(), entries));
			}
			if (entries.size() < PAGE) {
				return;
			}
		}
	}

	private long count() {
		return Long.parseLong(this.graph.strings("ingest/count-entries", Map.of(), "entries").getFirst());
	}

	private static Map<?, ?> content(Map<String, Object> row) {
		return (row.get("content") instanceof Map<?, ?> map) ? map : Map.of();
	}

	private static String fileName(Vocabulary vocabulary) {
		return vocabulary.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private record Part(EntryKind kind, String query, String directory) {
	}

	private static final class Counted {

		private final Importer.Progress progress;

		private final long total;

		private long done;

		Counted(Importer.Progress progress, long total) {
			this.progress = progress;
			this.total = total;
		}

		void add(EntryKind kind) {
			this.done++;
			this.progress.at(this.done, this.total, kind.word());
		}

	}

}
