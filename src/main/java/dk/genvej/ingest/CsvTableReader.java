package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads tables of cases, contacts, organisations or numbers, and gives each row as the
 * file it would be in YAML, so that the same rules hold. Columns may stand in any order
 * and be left out; they are separated by comma or semicolon.
 */
final class CsvTableReader {

	private static final List<String> SHEET_DA = List.of("Mål", "Udgave", "Tal");

	private static final List<String> SHEET_EN = List.of("Measure", "Edition", "Number");

	private static final int LONGEST_CELL = 100_000;

	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

	/** Downloaded tables write text that a spreadsheet would run with this before it. */
	private static final Pattern SAVED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);

	/** A phone number or a number may begin with a sign. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,]*");

	/**
	 * Reads one table.
	 * @param name its name in messages
	 * @param bytes what it holds
	 * @param rows takes each row
	 * @param problems takes what is wrong with header and rows
	 * @throws InputFile.Unreadable when it is no table at all
	 */
	void read(String name, byte[] bytes, Consumer<SourceFile> rows, Problems problems) throws InputFile.Unreadable {
		String text = YamlReader.decode(name, bytes);
		char separator = separator(name, text);
		List<CsvRecord> records = records(name, text, separator);
		if (records.isEmpty()) {
			throw new InputFile.Unreadable(Problem.error(name, 0, "", "is empty; its first line names the columns"));
		}
		List<String> header = records.getFirst().getFields().stream().map(String::strip).toList();
		CsvTemplate template = template(name, header);
		if (!isHeaderRight(name, header, template, problems)) {
			return;
		}
		for (CsvRecord record : records.subList(1, records.size())) {
			if (record.getFieldCount() == header.size()) {
				row(name, new Row(record, header, separator), template, rows, problems);
			}
			else {
				problems.add(Problem.error(name, (int) record.getStartingLineNumber(), "",
						"has %d columns, the header has %d; the separator of this file is `%s`, and a cell that holds one stands in quotes"
							.formatted(record.getFieldCount(), header.size(), separator)));
			}
		}
	}

	private static List<CsvRecord> records(String name, String text, char separator) throws InputFile.Unreadable {
		List<CsvRecord> records = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.fieldSeparator(separator)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.ofCsvRecord(text)) {
			reader.forEach(records::add);
			return records;
		}
		catch (CsvParseException ex) {
			int line = records.isEmpty() ? 1 : (int) records.getLast().getStartingLineNumber() + 1;
			throw new InputFile.Unreadable(
					Problem.error(name, line, "", "is not CSV; most often a quotation mark is missing"));
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static char separator(String name, String text) throws InputFile.Unreadable {
		String header = text.lines().findFirst().orElse("");
		long commas = header.chars().filter((c) -> c == ',').count();
		long semicolons = header.chars().filter((c) -> c == ';').count();
		if (commas == 0 && semicolons == 0 && header.matches(".*[\\t|].*")) {
			throw new InputFile.Unreadable(Problem.error(name, 1, "", "its columns are separated by "
					+ (header.contains("\t") ? "tabs" : "`|`") + "; save it with commas or semicolons"));
		}
		return (semicolons > commas) ? ';' : ',';
	}

	private static CsvTemplate template(String name, List<String> header) throws InputFile.Unreadable {
		Optional<CsvTemplate> template = CsvTemplate.of(Set.copyOf(new LinkedHashSet<>(header)));
		if (header.containsAll(SHEET_DA) || header.containsAll(SHEET_EN)) {
			throw new InputFile.Unreadable(Problem.error(name, 1, "",
					"is the spreadsheet's file with labels, which say too little to be read back; edit the one with codes, /statistik/<measure>.csv"));
		}
		return template.orElseThrow(() -> new InputFile.Unreadable(Problem.error(name, 1, "",
				"its first line is the header of no table known; it names at least: " + CsvTemplate.marksOfAll())));
	}

	private static boolean isHeaderRight(String name, List<String> header, CsvTemplate template, Problems problems) {
		boolean right = true;
		Set<String> seen = new LinkedHashSet<>();
		for (String column : header) {
			if (!template.columns().containsKey(column)) {
				problems.add(Problem.error(name, 1, column,
						"is not a column of this table" + Nearest.suggest(column, template.columns().keySet())));
				right = false;
			}
			else if (!seen.add(column)) {
				problems.add(Problem.error(name, 1, column, "stands twice in the header"));
				right = false;
			}
		}
		return right;
	}

	private static void row(String name, Row row, CsvTemplate template, Consumer<SourceFile> rows, Problems problems) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		String prefix = template.kind().isList() ? "/" + template.kind().topKey() + "/0" : "";
		Map<String, Integer> lines = new HashMap<>();
		Map<String, String> columns = new HashMap<>();
		int line = (int) row.record().getStartingLineNumber();
		lines.put("", line);
		boolean refused = false;
		for (int i = 0; i < row.header().size(); i++) {
			CsvColumn column = template.columns().get(row.header().get(i));
			String cell = row.record().getField(i);
			if (column != null) {
				lines.put(prefix + column.pointer(), line);
				columns.put(prefix + column.pointer(), column.name());
				refused |= isRefused(name, line, column, cell, problems);
				String content = (SAVED.matcher(cell).matches() ? cell.substring(1) : cell).strip();
				if (isWrong(name, line, column, content, row.separator(), problems)) {
					content = CsvNumbers.likely(column.form(), content);
					refused |= content.isEmpty();
				}
				if (!content.isEmpty()) {
					column.put(entry, content);
				}
			}
			line += (int) cell.chars().filter((c) -> c == '\n').count();
		}
		if (!refused) {
			CsvRows.of(template, entry)
				.forEach((content) -> rows.accept(new SourceFile(name, content, lines, columns)));
		}
	}

	private static boolean isWrong(String name, int line, CsvColumn column, String cell, char separator,
			Problems problems) {
		String wrong = cell.isEmpty() ? null : CsvNumbers.wrong(column.form(), cell, separator);
		if (wrong != null) {
			problems.add(Problem.error(name, line, column.name(), wrong));
		}
		return wrong != null;
	}

	private static boolean isRefused(String name, int line, CsvColumn column, String cell, Problems problems) {
		if (cell.length() > LONGEST_CELL) {
			problems.add(Problem.error(name, line, column.name(),
					"has " + cell.length() + " characters; at most " + LONGEST_CELL + " are read"));
			return true;
		}
		if (FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()) {
			problems.add(Problem.error(name, line, column.name(), "begins with `" + cell.charAt(0)
					+ "`, which spreadsheets take for a formula; begin with a letter or a digit"));
			return true;
		}
		return false;
	}

	/**
	 * A row with what it takes to read it.
	 *
	 * @param record its cells
	 * @param header names of the columns
	 * @param separator what separates the columns
	 */
	private record Row(CsvRecord record, List<String> header, char separator) {
	}

}
