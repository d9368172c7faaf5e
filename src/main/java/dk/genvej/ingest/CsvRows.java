package dk.genvej.ingest;

import java.util.List;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a row of a table says, as the files that would say the same. */
final class CsvRows {

	private CsvRows() {
	}

	static List<ObjectNode> of(CsvTemplate template, ObjectNode row) {
		if (template == CsvTemplate.CASES) {
			return List.of(row);
		}
		if (template == CsvTemplate.CONTACTS) {
			return contact(row);
		}
		if (template == CsvTemplate.OBSERVATIONS) {
			NumberKeys.complete(row);
		}
		return List.of(list(template.kind(), row));
	}

	// With a name, a contact also tells who the person is; without, it refers to one who
	// is known.
	private static List<ObjectNode> contact(ObjectNode row) {
		ObjectNode contact = row.deepCopy();
		contact.remove(List.of("name", "sources"));
		if (!row.has("name")) {
			return List.of(list(EntryKind.CONTACT, contact));
		}
		ObjectNode person = JsonNodeFactory.instance.objectNode();
		copy(row, "person", person, "slug");
		copy(row, "name", person, "name");
		if (row.has("role")) {
			ObjectNode position = person.putArray("positions").addObject();
			copy(row, "role", position, "title");
			copy(row, "organisation", position, "organisation");
		}
		else {
			person.putArray("positions");
		}
		person.putArray("appearsAs").add("CONTACT");
		copy(row, "consent", person, "consent");
		copy(row, "sources", person, "sources");
		return List.of(list(EntryKind.PERSON, person), list(EntryKind.CONTACT, contact));
	}

	private static void copy(ObjectNode from, String field, ObjectNode to, String name) {
		if (from.has(field)) {
			to.set(name, from.get(field).deepCopy());
		}
	}

	private static ObjectNode list(EntryKind kind, ObjectNode entry) {
		ObjectNode file = JsonNodeFactory.instance.objectNode();
		file.putArray(kind.topKey()).add(entry);
		return file;
	}

}
