package dk.genvej.ingest;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a table and the place of its cells in an entry.
 *
 * @param name name in the header
 * @param pointer JSON pointer within the entry
 * @param form how a cell is written
 * @param fields for {@link Form#RECORDS} the field of each part of an item; one that ends
 * in {@code +} is a list of its own
 */
record CsvColumn(String name, String pointer, Form form, List<String> fields) {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/** How a cell is written. */
	enum Form {

		/** A text. */
		TEXT,
		/** A whole number. */
		INTEGER,
		/** Texts with {@code |} in between. */
		LIST,
		/** Records with {@code |} in between, their parts with {@code :} in between. */
		RECORDS,
		/** A decimal number; the table tells the sign of its decimals. */
		DECIMAL,
		/** A whole number, or NA where the source does not state it. */
		COUNT,
		/** True or false. */
		FLAG,
		/** Texts with spaces in between. */
		WORDS,
		/** Places of documents with {@code |} in between, see {@link CsvPlaces}. */
		PLACES,
		/** Not read: it follows from the rest. */
		SKIPPED

	}

	static CsvColumn text(String name, String pointer) {
		return new CsvColumn(name, pointer, Form.TEXT, List.of());
	}

	static CsvColumn integer(String name, String pointer) {
		return new CsvColumn(name, pointer, Form.INTEGER, List.of());
	}

	static CsvColumn list(String name, String pointer) {
		return new CsvColumn(name, pointer, Form.LIST, List.of());
	}

	static CsvColumn records(String name, String pointer, String... fields) {
		return new CsvColumn(name, pointer, Form.RECORDS, List.of(fields));
	}

	static CsvColumn of(String name, String pointer, Form form) {
		return new CsvColumn(name, pointer, form, List.of());
	}

	/**
	 * Puts a cell in its place. What does not fit the form is put there as a text, for
	 * the schema to refuse.
	 */
	void put(ObjectNode entry, String cell) {
		switch (this.form) {
			case TEXT -> place(entry, NODES.stringNode(cell));
			case INTEGER -> place(entry, number(cell));
			case LIST -> {
				ArrayNode list = NODES.arrayNode();
				items(cell).forEach(list::add);
				place(entry, list);
			}
			case RECORDS -> putRecords(entry, items(cell));
			case DECIMAL -> place(entry, NODES.numberNode(Double.parseDouble(cell.replace(',', '.'))));
			case COUNT -> putCount(entry, cell);
			case FLAG -> place(entry, NODES.booleanNode(cell.equals("true")));
			case WORDS -> {
				ArrayNode words = NODES.arrayNode();
				List.of(cell.split("\\s+")).forEach(words::add);
				place(entry, words);
			}
			case PLACES -> CsvPlaces.put(entry, items(cell));
			case SKIPPED -> {
			}
		}
	}

	private void putCount(ObjectNode entry, String cell) {
		if (cell.equals(CsvNumbers.NOT_STATED)) {
			entry.put("nNotStated", true);
		}
		else {
			place(entry, number(cell));
		}
	}

	private void putRecords(ObjectNode entry, List<String> items) {
		String field = this.pointer.substring(1);
		// Two columns may fill the same records, such as a text in two languages.
		ArrayNode records = entry.path(field).isArray() ? (ArrayNode) entry.path(field) : entry.putArray(field);
		for (int i = 0; i < items.size(); i++) {
			ObjectNode one = (i < records.size()) ? (ObjectNode) records.get(i) : records.addObject();
			String[] parts = (this.fields.size() == 1) ? new String[] { items.get(i) } : items.get(i).split(":", -1);
			for (int part = 0; part < parts.length; part++) {
				put(one, part, parts[part].strip());
			}
		}
	}

	private void put(ObjectNode one, int part, String value) {
		if (part >= this.fields.size()) {
			one.put("part " + (part + 1), value);
			return;
		}
		String field = this.fields.get(part);
		if (field.endsWith("+")) {
			ArrayNode list = one.putArray(field.substring(0, field.length() - 1));
			for (String item : value.split("\\+")) {
				list.add(item.strip());
			}
		}
		else {
			one.put(field, value);
		}
	}

	private void place(ObjectNode entry, JsonNode value) {
		String[] parts = this.pointer.substring(1).split("/");
		ObjectNode at = entry;
		for (int i = 0; i < parts.length - 1; i++) {
			if (parts[i + 1].equals("0")) {
				ArrayNode list = at.path(parts[i]).isArray() ? (ArrayNode) at.path(parts[i]) : at.putArray(parts[i]);
				at = list.isEmpty() ? list.addObject() : (ObjectNode) list.get(0);
				i++;
			}
			else {
				at = at.path(parts[i]).isObject() ? (ObjectNode) at.path(parts[i]) : at.putObject(parts[i]);
			}
		}
		at.set(parts[parts.length - 1], value);
	}

	private static JsonNode number(String cell) {
		return cell.matches("-?[0-9]{1,9}") ? NODES.numberNode(Integer.parseInt(cell)) : NODES.stringNode(cell);
	}

	private static List<String> items(String cell) {
		return java.util.Arrays.stream(cell.split("\\|")).map(String::strip).filter((item) -> !item.isEmpty()).toList();
	}

}
