package dk.genvej.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** Reads files into entries, file by file, and checks each by the schema of its kind. */
final class EntryReader {

	private final YamlReader yaml = new YamlReader();

	private final JsonLinesReader jsonLines = new JsonLinesReader();

	private final CsvTableReader csv = new CsvTableReader();

	private final JsonStatReader jsonStat = new JsonStatReader();

	private final SchemaCheck schemas = new SchemaCheck();

	/**
	 * Reads all files.
	 * @param files the files
	 * @param sink takes the entries in the order of the files
	 * @param problems takes what cannot be read
	 */
	void read(FileSet files, Sink sink, Problems problems) {
		for (InputFile file : files.files()) {
			try {
				read(file, sink, problems);
			}
			catch (InputFile.Unreadable ex) {
				problems.add(ex.problem());
			}
		}
	}

	private void read(InputFile file, Sink sink, Problems problems) throws InputFile.Unreadable {
		if (file.hasExtension(".jsonl")) {
			this.jsonLines.read(file, (line) -> split(line, sink, problems), problems);
		}
		else if (file.hasExtension(".csv")) {
			this.csv.read(file.name(), file.readAll(), (row) -> split(row, sink, problems), problems);
		}
		else if (file.hasExtension(".json")) {
			SourceFile dataset = this.jsonStat.read(file.name(), file.readAll(), problems);
			if (!dataset.content().path(EntryKind.OBSERVATION.topKey()).isEmpty()) {
				split(dataset, sink, problems);
			}
		}
		else {
			split(this.yaml.read(file.name(), file.readAll()), sink, problems);
		}
	}

	private void split(SourceFile file, Sink sink, Problems problems) {
		Optional<EntryKind> known = EntryKind.of(file.content());
		if (known.isEmpty()) {
			problems.add(file.error("", "tells no kind; it has one of the top-level fields "
					+ Arrays.stream(EntryKind.values()).map(EntryKind::topKey).collect(Collectors.joining(", "))));
			return;
		}
		EntryKind kind = known.get();
		List<Problem> found = this.schemas.check(kind, file);
		problems.addAll(found);
		// An entry that the schema refuses is there all the same for those that refer to
		// it: one mistake is to be told once.
		split(kind, file, found.isEmpty() ? sink::take : sink::refused);
	}

	private static void split(EntryKind kind, SourceFile file, Consumer<Entry> entries) {
		if (!kind.isList()) {
			entries.accept(new Entry(kind, kind.key(file.content()), file.content(), file, ""));
			return;
		}
		JsonNode list = file.content().path(kind.topKey());
		for (int i = 0; i < list.size(); i++) {
			JsonNode item = list.get(i);
			entries.accept(new Entry(kind, kind.key(item), item, file, "/" + kind.topKey() + "/" + i));
		}
	}

	/** Takes what is read. */
	interface Sink {

		/** Takes an entry that its schema allows. */
		void take(Entry entry);

		/** Takes an entry that is there but cannot be taken. */
		void refused(Entry entry);

	}

}
