package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads files into entries and checks each by the schema of its kind. */
final class EntryReader {

	private final YamlReader yaml = new YamlReader();

	private final SchemaCheck schemas = new SchemaCheck();

	/**
	 * Reads all files.
	 * @param files the files
	 * @param problems takes what cannot be read
	 */
	List<Entry> read(FileSet files, List<Problem> problems) {
		List<Entry> entries = new ArrayList<>();
		Map<String, Entry> byId = new HashMap<>();
		files.files().forEach((name, bytes) -> {
			try {
				for (Entry entry : entries(this.yaml.read(name, bytes), problems)) {
					Entry twin = byId.putIfAbsent(entry.id(), entry);
					if (twin != null) {
						problems.add(entry.error("/" + entry.kind().keyField(),
								"`" + entry.key() + "` stands in " + twin.file().name() + " already"));
					}
					else {
						entries.add(entry);
					}
				}
			}
			catch (YamlReader.Unreadable ex) {
				problems.add(ex.problem());
			}
		});
		return entries;
	}

	private List<Entry> entries(SourceFile file, List<Problem> problems) {
		Optional<EntryKind> kind = kind(file.content());
		if (kind.isEmpty()) {
			problems.add(file.error("", "tells no kind; a file has one of the top-level fields "
					+ String.join(", ", java.util.Arrays.stream(EntryKind.values()).map(EntryKind::topKey).toList())));
			return List.of();
		}
		List<Problem> found = this.schemas.check(kind.get(), file);
		problems.addAll(found);
		return found.isEmpty() ? split(kind.get(), file) : List.of();
	}

	private static List<Entry> split(EntryKind kind, SourceFile file) {
		if (!kind.isList()) {
			String key = file.content().path(kind.keyField()).asString("");
			return List.of(new Entry(kind, key, file.content(), file, ""));
		}
		List<Entry> entries = new ArrayList<>();
		JsonNode list = file.content().path(kind.topKey());
		for (int i = 0; i < list.size(); i++) {
			JsonNode item = list.get(i);
			entries.add(new Entry(kind, item.path(kind.keyField()).asString(""), item, file,
					"/" + kind.topKey() + "/" + i));
		}
		return entries;
	}

	private static Optional<EntryKind> kind(@Nullable JsonNode content) {
		if (content == null || !content.isObject()) {
			return Optional.empty();
		}
		return content.propertyStream()
			.map((field) -> EntryKind.ofTopKey(field.getKey()))
			.flatMap(Optional::stream)
			.findFirst();
	}

}
