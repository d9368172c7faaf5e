package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Graph;
import dk.genvej.statistics.NumberFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers that were downloaded can be edited and read back, and new ones come in. */
class NumberImportTest {

	private static final String HEADER = "observation,indicator,edition,country,population,sector,value,unit,quality,"
			+ "respondents,document,section,figure\n";

	private static final String NEW = ",innovative-workplaces,2018-2019,DK,public-workplaces,%s,%s,PERCENT,,900,"
			+ "innovationsbarometeret-2021,Nyt kapitel,9\n";

	private static final Path SEED = Path.of("seed-data");

	@TempDir
	private Path directory;

	@Test
	void whatWasDownloadedAsTablesComesBackNumberByNumber() throws IOException {
		comesBack(".csv");
	}

	@Test
	void whatWasDownloadedAsJsonStatComesBackNumberByNumber() throws IOException {
		comesBack(".json");
	}

	@Test
	void aDownloadedTableChangesNothingUntilItIsEdited() throws IOException {
		IngestGraph.seed();
		Path file = this.directory.resolve("origin.csv");
		String table = new NumberFiles(graph()).csv("innovation-origin");
		Files.writeString(file, table);
		ImportSummary same = IngestGraph.load(file);
		assertThat(same.problems()).isEmpty();
		assertThat(List.of(same.added(), same.changed())).containsExactly(0, 0);
		assertThat(same.unchanged()).isEqualTo((int) table.lines().count() - 1);
		Files.writeString(file, table.replace(",18,PERCENT,", ",17.5,PERCENT,"));
		ImportSummary edited = IngestGraph.load(file);
		assertThat(edited.problems()).isEmpty();
		assertThat(edited.changed()).isEqualTo(table.split(",18,PERCENT,", -1).length - 1).isPositive();
		assertThat(told().get("nyt-sammen-bedre-2018-figur-1.4-0")).contains("17.5");
		assertThat(IngestGraph.load(file).unchanged()).isEqualTo(same.unchanged());
	}

	@Test
	void newNumbersGetTheirFigureAndGoWhenTheyArePruned() throws IOException {
		IngestGraph.seed();
		Path file = this.directory.resolve("new.csv");
		Files.writeString(file, HEADER + NEW.formatted("STATE", "70") + NEW.formatted("REGIONAL", "71"));
		int before = told().size();
		assertThat(IngestGraph.load(new Importer.Options(true, false), this.directory).added()).isEqualTo(2);
		assertThat(told()).hasSize(before);
		assertThat(IngestGraph.load(this.directory).added()).isEqualTo(2);
		assertThat(told()).hasSize(before + 2);
		assertThat(IngestGraph.query("MATCH (f:Figure {key: 'innovationsbarometeret-2021-figur-9'})-[:STATED_IN]->(d) "
				+ "RETURN f.completeness AS known, d.slug AS document"))
			.containsExactly(Map.of("known", "PARTIAL", "document", "innovationsbarometeret-2021"));
		Files.writeString(file, HEADER + NEW.formatted("REGIONAL", "71") + NEW.formatted("STATE", "72"));
		ImportSummary again = IngestGraph.load(this.directory);
		assertThat(List.of(again.added(), again.changed(), again.unchanged())).containsExactly(0, 1, 1);
		Files.writeString(file, HEADER);
		IngestGraph.load(new Importer.Options(false, true), this.directory);
		assertThat(told()).hasSize(before);
		assertThat(IngestGraph.query("MATCH (f:Figure {key: 'innovationsbarometeret-2021-figur-9'}) RETURN f"))
			.isEmpty();
	}

	@Test
	void oneBadRowKeepsAllOfThemOut() throws IOException {
		IngestGraph.seed();
		Map<String, String> before = told();
		Path file = this.directory.resolve("bad.csv");
		Files.writeString(file, HEADER + NEW.formatted("STATE", "70") + NEW.formatted("REGIONAL", "170"));
		assertThat(IngestGraph.load(file).problems()).singleElement()
			.asString()
			.endsWith("bad.csv:3: value: a share is from 0 to 100; it is 170.0");
		assertThat(told()).isEqualTo(before);
	}

	@Test
	void aNumberIsCheckedAgainstThoseThatAreThere() throws IOException {
		IngestGraph.seed();
		Path file = this.directory.resolve("second.csv");
		Files.writeString(file, HEADER
				+ ",innovative-workplaces,2018-2019,DK,public-workplaces,ALL,79,PERCENT,,2271,innovationsbarometeret-2020,"
				+ "Fire ud af fem offentlige arbejdspladser er innovative,\n"
				+ "nyt-sammen-bedre-2018-figur-1.4-99,innovative-workplaces,2015-2016,DK,public-workplaces,STATE,79,PERCENT,,"
				+ "1942,nyt-sammen-bedre-2018,1,1.4\n");
		assertThat(IngestGraph.load(file).problems()).extracting(Problem::message)
			.satisfiesExactly((message) -> assertThat(message).startsWith("is a second number for the cell of "
					+ "`innovationsbarometeret-2020-figur-1-0` (there already), which has 81, without a source of its own"),
					(message) -> assertThat(message).startsWith("`nyt-sammen-bedre-2018-figur-1.4` is told by a file"));
	}

	private void comesBack(String extension) throws IOException {
		IngestGraph.seed();
		Map<String, String> before = told();
		NumberFiles files = new NumberFiles(graph());
		for (String measure : files.measures()) {
			Files.writeString(this.directory.resolve(measure + extension),
					extension.equals(".csv") ? files.csv(measure) : files.jsonStat(measure));
		}
		IngestGraph.clean();
		List<Path> words = new ArrayList<>(Arrays.asList(SEED.resolve("vocabularies"), SEED.resolve("organisations"),
				SEED.resolve("documents/documents.yaml"), SEED.resolve("statistics/editions.yaml"),
				SEED.resolve("statistics/indicators.yaml"), SEED.resolve("statistics/indicators-2018-2019.yaml")));
		assertThat(IngestGraph.load(words.toArray(Path[]::new)).problems()).filteredOn(Problem::isError).isEmpty();
		assertThat(told()).isEmpty();
		ImportSummary summary = IngestGraph.load(this.directory);
		assertThat(summary.problems()).isEmpty();
		assertThat(summary.added()).isEqualTo(before.size());
		assertThat(told()).containsExactlyEntriesOf(before);
		assertThat(IngestGraph.load(this.directory).unchanged()).isEqualTo(before.size());
	}

	private static Map<String, String> told() {
		return NumberFiles.told(graph());
	}

	private static Graph graph() {
		return IngestGraph.opened().get(Graph.class);
	}

}
