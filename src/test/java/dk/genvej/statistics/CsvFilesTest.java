package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Files hold what the graph holds, whatever program opens them. */
class CsvFilesTest {

	private static final Barometer BAROMETER = new SeedNumbers().barometer();

	private final CsvFiles csv = new CsvFiles(SeedNumbers.labels());

	@Test
	void aTidyFileHasOneObservationARowAndLosesNothing() {
		List<List<String>> rows = read(this.csv.tidy(download(List.copyOf(BAROMETER.observations()))), ',');
		assertThat(rows).hasSize(BAROMETER.observations().size() + 1);
		List<String> heads = rows.getFirst();
		Map<String, List<String>> byKey = new HashMap<>();
		rows.subList(1, rows.size()).forEach((row) -> byKey.put(row.getFirst(), row));
		for (Observation one : BAROMETER.observations()) {
			List<String> row = byKey.getOrDefault(one.slug(), List.of());
			assertThat(row).as(one.slug()).hasSameSizeAs(heads);
			Double value = one.value();
			assertThat(row.get(heads.indexOf("value"))).as(one.slug())
				.isEqualTo((value != null) ? Numbers.plain(value) : "");
			assertThat(row.get(heads.indexOf("quality"))).isEqualTo(one.quality().name());
			for (Dimension dimension : Dimension.values()) {
				String code = dimension.of(one);
				assertThat(row.get(heads.indexOf(dimension.columnName()))).isEqualTo((code != null) ? code : "");
			}
			assertThat(row.get(heads.indexOf("document"))).isEqualTo(one.sources().getFirst().document());
			assertThat(row.get(heads.indexOf("citation"))).isNotEmpty();
			assertThat(row.get(heads.indexOf("revision"))).isEqualTo("7");
		}
	}

	@Test
	void aSheetOpensInDanishAndEndsWithWhatToCite() {
		String sheet = this.csv.sheet(download(List.of(observation(new Text("a;b", "a;b"), 4.5))));
		assertThat(sheet).startsWith("\uFEFFMål;Udgave;");
		List<List<String>> rows = read(sheet.substring(1), ';');
		assertThat(rows.get(1)).contains("4,5", "a;b", "procent", "Danmark");
		assertThat(rows.getLast()).containsExactly("Kilde: Genvej, revision 7: /statistik/x");
	}

	@Test
	void noTextIsTakenForAFormulaAndANegativeNumberStaysANumber() {
		Observation evil = observation(new Text("=HYPERLINK(\"http://x\")", "+1"), -3.0);
		List<List<String>> rows = read(this.csv.tidy(download(List.of(evil))), ',');
		assertThat(rows.get(1)).contains("'=HYPERLINK(\"http://x\")", "-3");
		assertThat(rows.get(1)).noneMatch((cell) -> cell.startsWith("=") || cell.startsWith("@"));
	}

	private static Download download(List<Observation> observations) {
		return new Download(new Statistics.Snapshot(BAROMETER, 7), observations, true, "/statistik/x");
	}

	private static Observation observation(Text note, double value) {
		return new Observation("x-0", "x", 0, "value-created", value, "PERCENT", Quality.REPORTED, note, "2015-2016",
				"DK", null, "ALL", null, null, null, null, "QUALITY", null, null, null, null, 10, null,
				List.of(new Citation("nowhere", "a section", null, null)), List.of());
	}

	/** Reads CSV as RFC 4180 has it. */
	private static List<List<String>> read(String file, char separator) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < file.length(); i++) {
			char c = file.charAt(i);
			if (c == '"' && quoted && i + 1 < file.length() && file.charAt(i + 1) == '"') {
				cell.append(c);
				i++;
			}
			else if (c == '"') {
				quoted = !quoted;
			}
			else if (!quoted && (c == separator || c == '\n')) {
				row.add(cell.toString());
				cell.setLength(0);
				if (c == '\n') {
					rows.add(row);
					row = new ArrayList<>();
				}
			}
			else if (quoted || c != '\r') {
				cell.append(c);
			}
		}
		assertThat(quoted).isFalse();
		return rows;
	}

}
