package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes observations as CSV, one a row: codes and points for programs, labels and commas
 * for spreadsheets in Danish. No cell is a formula.
 */
@Component
class CsvFiles {

	private static final List<String> TIDY_HEAD = List.of("observation", "indicator", "edition", "country",
			"population", "sector", "branch", "partner_type", "co_partner_type", "role", "value_outcome",
			"innovation_type", "origin", "factor", "condition", "value", "unit", "quality", "respondents",
			"significant", "note_da", "note_en", "document", "section", "figure", "page", "also_in", "conflicts_with",
			"citation", "revision");

	private static final List<Text> SHEET_HEAD = List.of(new Text("Mål", "Measure"), new Text("Udgave", "Edition"),
			new Text("Land", "Country"), new Text("Population", "Population"), new Text("Sektor", "Sector"),
			new Text("Branche", "Branch"), new Text("Partner", "Partner"), new Text("Øvrig partner", "Further partner"),
			new Text("Rolle", "Role"), new Text("Værdi", "Value created"),
			new Text("Innovationstype", "Innovation type"), new Text("Ophav", "Origin"), new Text("Faktor", "Factor"),
			new Text("Betingelse eller svar", "Condition or answer"), new Text("Tal", "Number"),
			new Text("Enhed", "Unit"), new Text("Status", "Status"), new Text("n", "n"),
			new Text("Signifikant", "Significant"), new Text("Note", "Note"), new Text("Dokument", "Document"),
			new Text("Afsnit", "Section"), new Text("Figur", "Figure"), new Text("Side", "Page"),
			new Text("Citat", "Citation"));

	private final Labels labels;

	CsvFiles(Labels labels) {
		this.labels = labels;
	}

	/** Codes, decimal points, commas between: for R, Python and the like. */
	String tidy(Download download) {
		StringBuilder file = new StringBuilder();
		line(file, ",", TIDY_HEAD.stream().map(Cell::text).toList());
		for (Observation one : download.observations()) {
			List<Cell> cells = new ArrayList<>();
			cells.add(Cell.text(one.slug()));
			cells.add(Cell.text(one.indicator()));
			for (Dimension dimension : Dimension.values()) {
				cells.add(Cell.text(dimension.of(one)));
				if (dimension == Dimension.COUNTRY) {
					cells.add(Cell.text(one.population()));
				}
			}
			cells.add(Cell.number((one.value() != null) ? Numbers.plain(one.value()) : null));
			cells.addAll(List.of(Cell.text(one.unit()), Cell.text(one.quality().name()), Cell.number(answers(one)),
					Cell.text(plain(one.significant())), note(one, Text::da), note(one, Text::en)));
			cells.addAll(place(one));
			cells.add(Cell.text(otherPlaces(one)));
			cells.add(Cell.text(String.join(" ", one.conflicts())));
			cells.add(Cell.text(Citations.line(download.barometer(), one, download.danish())));
			cells.add(Cell.number(Long.toString(download.snapshot().revision())));
			line(file, ",", cells);
		}
		return file.toString();
	}

	/**
	 * Labels, decimal commas, semicolons between and a byte order mark: opens at once in
	 * a Danish spreadsheet. The citation stands below the numbers.
	 */
	String sheet(Download download) {
		StringBuilder file = new StringBuilder("\uFEFF");
		boolean danish = download.danish();
		line(file, ";", SHEET_HEAD.stream().map((head) -> Cell.text(in(head, danish))).toList());
		for (Observation one : download.observations()) {
			List<Cell> cells = new ArrayList<>();
			cells.add(Cell.text(in(download.barometer().indicatorOf(one).label(), danish)));
			for (Dimension dimension : Dimension.values()) {
				String code = dimension.of(one);
				cells.add(Cell
					.text((code != null) ? in(this.labels.of(download.barometer(), dimension, code), danish) : null));
				if (dimension == Dimension.COUNTRY) {
					Text population = this.labels.population(one.population());
					cells.add(Cell.text((population != null) ? in(population, danish) : null));
				}
			}
			cells.add(Cell.number((one.value() != null) ? Numbers.plain(one.value()).replace('.', ',') : null));
			cells.addAll(List.of(Cell.text(in(this.labels.unit(one.unit()), danish)),
					Cell.text(in(Labels.of(one.quality()), danish)), Cell.number(plain(one.respondents())),
					Cell.text(yesNo(one.significant(), danish)), note(one, danish ? Text::da : Text::en)));
			cells.addAll(place(one));
			cells.add(Cell.text(Citations.line(download.barometer(), one, danish)));
			line(file, ";", cells);
		}
		line(file, ";", List.of());
		download.citation()
			.forEach(
					(source) -> line(file, ";", List.of(Cell.text(danish ? "Kilde: " + source : "Source: " + source))));
		return file.toString();
	}

	private static Cell note(Observation one, Function<Text, String> language) {
		Text note = one.note();
		return Cell.text((note != null) ? language.apply(note) : null);
	}

	// A share whose source does not state n says so, as the import wants to be told.
	private static @Nullable String answers(Observation one) {
		return one.lacksAnswers() ? "NA" : plain(one.respondents());
	}

	private static List<Cell> place(Observation one) {
		if (one.sources().isEmpty()) {
			return Arrays.asList(Cell.text(null), Cell.text(null), Cell.text(null), Cell.text(null));
		}
		Citation first = one.sources().getFirst();
		return List.of(Cell.text(first.document()), Cell.text(first.section()), Cell.text(first.figure()),
				Cell.number(plain(first.page())));
	}

	private static String otherPlaces(Observation one) {
		return one.sources()
			.stream()
			.skip(1)
			.map((place) -> place.document() + ((place.figure() != null) ? ", " + place.figure() : "")
					+ ((place.page() != null) ? ", p. " + place.page() : "") + ": " + plainText(place.section()))
			.collect(Collectors.joining(" | "));
	}

	private static String plainText(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static @Nullable String plain(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private static @Nullable String yesNo(@Nullable Boolean value, boolean danish) {
		if (value == null) {
			return null;
		}
		return value ? (danish ? "ja" : "yes") : (danish ? "nej" : "no");
	}

	private static String in(Text text, boolean danish) {
		return danish ? text.da() : text.en();
	}

	private static void line(StringBuilder file, String separator, List<Cell> cells) {
		file.append(cells.stream().map((cell) -> cell.written(separator)).collect(Collectors.joining(separator)))
			.append("\r\n");
	}

	/**
	 * A cell.
	 *
	 * @param content what stands in it
	 * @param number whether it is a number, which is never taken for a formula
	 */
	private record Cell(@Nullable String content, boolean number) {

		static Cell text(@Nullable String content) {
			return new Cell(content, false);
		}

		static Cell number(@Nullable String content) {
			return new Cell(content, true);
		}

		// A spreadsheet takes text that begins with one of these for a formula.
		String written(String separator) {
			if (this.content == null || this.content.isEmpty()) {
				return "";
			}
			String safe = (!this.number && "=+-@\t\r\n".indexOf(this.content.charAt(0)) >= 0) ? "'" + this.content
					: this.content;
			boolean quoted = safe.contains(separator) || safe.contains("\"") || safe.contains("\n")
					|| safe.contains("\r");
			return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
		}

	}

}
