package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with numbers is told with file, line and column, whichever form they come
 * in.
 */
class NumberRulesTest {

	private static final String HEADER = "indicator,edition,country,population,sector,origin,value,unit,quality,"
			+ "respondents,document,section,figure\n";

	private static final String ROW = "origin,2015-2016,DK,public-innovations,ALL,FIRST,18,PERCENT,,1942,bog,1,1.4\n";

	@TempDir
	private Path directory;

	private Checking checking;

	@BeforeEach
	void begin() throws IOException {
		this.checking = Checking.in(this.directory);
		this.checking.write("measures.yaml", """
				indicators:
				  - code: origin
				    label: {da: "Ophav", en: "Origin"}
				    definition: {da: "Andel", en: "Share"}
				    dimensions: [EDITION, SECTOR, ORIGIN]
				    unit: PERCENT
				    exclusive: [ORIGIN]
				""");
		this.checking.write("editions.yaml", "editions:\n  - {code: \"2015-2016\", period: \"2015-2016\"}\n");
		this.checking.write("n.csv", HEADER + ROW);
		assertThat(this.checking.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¤',
			textBlock = """
					origin,2015¤ orgin,2015¤ indicator: there is no indicator `orgin`; did you mean `origin`?
					2015-2016¤ 2015-2017¤ edition: there is no edition `2015-2017`; did you mean `2015-2016`?
					DK¤ DX¤ country: the vocabulary Country has no word `DX`; did you mean `DK`?
					public-innovations¤ public-inovations¤ population: the vocabulary Population has no word `public-inovations`; did you mean `PUBLIC_INNOVATIONS`?
					,ALL,¤ ,AL,¤ sector: `AL` is not allowed; did you mean `ALL`? Allowed: MUNICIPAL, REGIONAL, STATE, ALL
					FIRST¤ FRIST¤ origin: `FRIST` is not allowed; did you mean `FIRST`? Allowed: FIRST, INSPIRED, COPIED, UNKNOWN
					PERCENT¤ PERCEMT¤ unit: the vocabulary Unit has no word `PERCEMT`; did you mean `PERCENT`?
					,bog,¤ ,bok,¤ document: there is no document `bok`; did you mean `bog`?
					,18,¤ ,101,¤ value: a share is from 0 to 100; it is 101.0
					,1942,¤ ,,¤ respondents: the number of answers behind a share (n) is missing; where the source does not state it say so: NA in a table, nNotStated elsewhere
					,1942,¤ ,1.942,¤ respondents: `1.942` is no whole number; write digits only, or NA where the source does not state it
					,18,PERCENT,,¤ ,18,PERCENT,LOST_IN_SOURCE,¤ quality: LOST_IN_SOURCE has no value, but here is 18.0
					,18,¤ ,,¤ quality: a number that is not there is LOST_IN_SOURCE
					,18,¤ ,"17,5",¤ value: `17,5` has a decimal comma; where commas separate the columns, decimals have a point: 17.5
					,18,¤ ,many,¤ value: `many` is no number; where the source lost it, leave the cell empty and write LOST_IN_SOURCE as quality
					,DK,¤ ;DK,¤ has 12 columns, the header has 13; the separator of this file is `,`, and a cell that holds one stands in quotes
					""")
	void aMistakeInATableIsToldWithItsLineAndColumn(String right, String wrong, String told) throws IOException {
		this.checking.write("n.csv", HEADER + ROW.replace(right, wrong));
		assertThat(this.checking.problems()).containsExactly("n.csv:2: " + told);
	}

	@Test
	void allMistakesOfATableAreToldAtOnce() throws IOException {
		this.checking.write("n.csv", HEADER + ROW.replace(",18,", ",\"118,5\",").replace("DK", "DX")
				+ ROW.replace("2015-2016", "2014-2016"));
		assertThat(this.checking.problems()).hasSize(4);
	}

	@Test
	void sourceThatStatesNoNumberOfAnswersSaysSo() throws IOException {
		this.checking.write("n.csv", HEADER + ROW.replace(",1942,", ",NA,"));
		assertThat(this.checking.problems()).isEmpty();
	}

	@Test
	void spreadsheetsFileHasSemicolonsAndDecimalCommas() throws IOException {
		this.checking.write("n.csv", (HEADER + ROW).replace(',', ';').replace(";18;", ";17,5;"));
		assertThat(this.checking.problems()).isEmpty();
		this.checking.write("n.csv", (HEADER + ROW).replace(',', ';').replace(";18;", ";17.5;"));
		assertThat(this.checking.problems()).containsExactly(
				"n.csv:2: value: `17.5` has a point; where semicolons separate the columns, decimals have a comma: 17,5");
		this.checking.write("n.csv", (HEADER + ROW).replace(',', '\t'));
		assertThat(this.checking.problems())
			.containsExactly("n.csv:1: its columns are separated by tabs; save it with commas or semicolons");
		this.checking.write("n.csv", "\uFEFFMål;Udgave;Land;Tal\nOphav;Anden udgave;Danmark;18\n");
		assertThat(this.checking.problems()).singleElement()
			.asString()
			.startsWith("n.csv:1: is the spreadsheet's file with labels");
	}

	@Test
	void secondNumberForACellNeedsASourceOrSaysThatItDisagrees() throws IOException {
		String second = ROW.replace(",18,", ",19,");
		String header = HEADER.replace("\n", ",observation,conflicts_with\n");
		String first = ROW.replace("\n", ",bog-1,\n");
		this.checking.write("n.csv", header + first + second.replace("\n", ",bog-2,\n"));
		assertThat(this.checking.problems())
			.containsExactly("n.csv:3: value: is a second number for the cell of `bog-1` (n.csv:2), which has 18, "
					+ "without a source of its own; name its source, or the other under conflictsWith");
		this.checking.write("n.csv", header + first + second.replace("\n", ",bog-2,bog-1\n"));
		assertThat(this.checking.problems()).isEmpty();
		this.checking.write("n.csv", header + first + second.replace("bog,1,", "bog,2,").replace("\n", ",bog-2,\n"));
		assertThat(this.checking.problems()).isEmpty();
		this.checking.write("n.csv", header + first + ROW.replace("\n", ",bog-2,\n"));
		assertThat(this.checking.problems())
			.containsExactly("n.csv:3: value: says the same of the same place as `bog-1` (n.csv:2)");
	}

	@Test
	void answersThatExcludeEachOtherSumToOneHundredAtMost() throws IOException {
		String rest = ROW.replace("FIRST,18", "INSPIRED,59") + ROW.replace("FIRST,18", "COPIED,%s");
		this.checking.write("n.csv", HEADER + ROW + rest.formatted("25"));
		assertThat(this.checking.problems()).containsExactly(
				"n.csv:4: value: the answers by origin exclude each other, but sum to 102: [FIRST, INSPIRED, COPIED]");
		// Each of the three may be rounded up by half a point.
		this.checking.write("n.csv", HEADER + ROW + rest.formatted("24"));
		assertThat(this.checking.problems()).isEmpty();
		this.checking.write("n.csv", HEADER + ROW + rest.formatted("25").replace(",ALL,COPIED", ",STATE,COPIED"));
		assertThat(this.checking.problems()).isEmpty();
	}

	@Test
	void figureInYamlKeepsTheSameRules() throws IOException {
		this.checking.write("n.csv", HEADER);
		this.checking.write("figure.yaml", """
				statistics: bog-figur-1
				document: bog
				section: "1"
				title: {da: "Ophav", en: "Origin"}
				completeness: COMPLETE
				defaults: {indicator: origin, country: DK, unit: PERCENT}
				observations:
				  - {origin: FIRST, value: 60, respondents: 10, edition: "2015-2016"}
				  - {origin: FIRST, value: 61, respondents: 10, edition: "2015-2016"}
				  - {origin: COPIED, value: 70, edition: "2015-2016"}
				  - {origin: INSPIRED, value: 7, nNotStated: true}
				""");
		assertThat(this.checking.problems()).satisfiesExactly(
				(one) -> assertThat(one).startsWith("figure.yaml:9: observations[1].value: is a second number"),
				(one) -> assertThat(one)
					.startsWith("figure.yaml:10: observations[2].respondents: the number of answers"),
				(one) -> assertThat(one).startsWith("figure.yaml:10: observations[2].value: the answers by origin"),
				(one) -> assertThat(one).isEqualTo(
						"figure.yaml:11: observations[3].edition: `edition` is missing, here and under defaults"));
	}

	@Test
	void numberIsNotAddedToAFigureThatItsOwnFileTells() throws IOException {
		this.checking.write("figure.yaml", """
				statistics: bog-figur-1
				document: bog
				section: "1"
				title: {da: "Ophav", en: "Origin"}
				completeness: COMPLETE
				observations:
				  - {indicator: origin, edition: "2015-2016", unit: PERCENT, origin: COPIED, quality: LOST_IN_SOURCE}
				""");
		this.checking.write("n.csv", HEADER.replace("\n", ",observation\n") + ROW.replace("\n", ",bog-figur-1-7\n"));
		assertThat(this.checking.problems()).containsExactly("n.csv:2: observation: `bog-figur-1` is told by a file of "
				+ "its own and has no `bog-figur-1-7`; add the number there, or leave the key empty");
	}

	@Test
	void placesInACellAreReadOrTold() throws IOException {
		String header = HEADER.replace("\n", ",also_in\n");
		this.checking.write("n.csv",
				header + ROW.replace("\n", ",\"bog, table 6.1, p. 12: 6 Metode: svar | bog: Forord\"\n"));
		assertThat(this.checking.problems()).isEmpty();
		this.checking.write("n.csv", header + ROW.replace("\n", ",side 12\n"));
		assertThat(this.checking.problems())
			.isEqualTo(List.of("n.csv:2: also_in: `side 12` is no place; write document, figure, p. page: section"));
	}

}
