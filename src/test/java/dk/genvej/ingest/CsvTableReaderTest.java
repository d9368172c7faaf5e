package dk.genvej.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables say the same as the files they stand for, by the same rules. */
class CsvTableReaderTest {

	private static final String HEADER = "case,kind,title_da,title_en,summary_da,summary_en,origin,lead_organisations,"
			+ "partners,values,topics_da,topics_en,source_document,source_section\n";

	private static final String ROW = "a,MENTION,T,T,S,S,UNKNOWN,roskilde-kommune,"
			+ "roskilde-kommune:PUBLIC_SAME_ORGANISATION:PROMOTES+FUNDS,QUALITY:REPORTED|EFFICIENCY:EXPECTED,skole|vej,school|road,bog,1\n";

	@TempDir
	private Path directory;

	private Checking checking;

	@BeforeEach
	void begin() throws IOException {
		this.checking = Checking.in(this.directory);
	}

	@Test
	void rowBecomesTheCaseThatYamlWouldTell() throws Exception {
		List<SourceFile> rows = new ArrayList<>();
		Problems problems = new Problems();
		new CsvTableReader().read("t.csv", (HEADER + ROW).getBytes(StandardCharsets.UTF_8), rows::add, problems);
		assertThat(rows).singleElement()
			.extracting((row) -> row.content().toString())
			.isEqualTo(
					"{\"case\":\"a\",\"kind\":\"MENTION\",\"title\":{\"da\":\"T\",\"en\":\"T\"},\"summary\":{\"da\":\"S\","
							+ "\"en\":\"S\"},\"origin\":\"UNKNOWN\",\"leadOrganisations\":[\"roskilde-kommune\"],\"partnerships\":[{"
							+ "\"organisation\":\"roskilde-kommune\",\"partnerType\":\"PUBLIC_SAME_ORGANISATION\",\"roles\":[\"PROMOTES\","
							+ "\"FUNDS\"]}],\"values\":[{\"outcome\":\"QUALITY\",\"evidence\":\"REPORTED\"},{\"outcome\":\"EFFICIENCY\","
							+ "\"evidence\":\"EXPECTED\"}],\"topics\":[{\"da\":\"skole\",\"en\":\"school\"},{\"da\":\"vej\",\"en\":\"road\"}],"
							+ "\"sources\":[{\"document\":\"bog\",\"section\":\"1\"}]}");
		this.checking.write("t.csv", HEADER + ROW);
		assertThat(this.checking.problems()).isEmpty();
	}

	@Test
	void semicolonsAndAByteOrderMarkAreTaken() throws IOException {
		this.checking.write("t.csv", "\uFEFF" + (HEADER + ROW).replace(',', ';'));
		assertThat(this.checking.problems()).isEmpty();
	}

	@Test
	void otherSeparatorIsNamed() throws IOException {
		this.checking.write("t.csv", (HEADER + ROW).replace(',', '\t'));
		assertThat(this.checking.problems())
			.containsExactly("t.csv:1: its columns are separated by tabs; save it with commas or semicolons");
	}

	@Test
	void rowWithTheOtherSeparatorIsTold() throws IOException {
		this.checking.write("t.csv", HEADER + ROW.replace(',', ';'));
		assertThat(this.checking.problems()).singleElement()
			.asString()
			.startsWith("t.csv:2: has 1 columns, the header has 14; the separator of this file is `,`");
	}

	@Test
	void formulasAreRefusedAndPhoneNumbersAreNot() throws IOException {
		this.checking.write("t.csv", HEADER + ROW.replace(",T,T,", ",=1+1,@SUM(A1),"));
		this.checking.write("o.csv", "organisation,name,kind,phone,source_document,source_section\n"
				+ "x,X,COMPANY,+45 12 34 56 78,bog,1\n");
		assertThat(this.checking.problems()).containsExactly(
				"t.csv:2: title_da: begins with `=`, which spreadsheets take for a formula; begin with a letter or a digit",
				"t.csv:2: title_en: begins with `@`, which spreadsheets take for a formula; begin with a letter or a digit");
	}

	@Test
	void linesAreRightWhereCellsHoldLineBreaks() throws IOException {
		this.checking.write("t.csv",
				HEADER + ROW.replace(",S,S,", ",\"S\nS\nS\",S,")
						+ ROW.replace("a,MENTION", "b,\"MENTION\"")
							.replace(",T,T,", ",\"T\n\",T,")
							.replace("UNKNOWN", "WRONG"));
		assertThat(this.checking.problems()).singleElement()
			.asString()
			.startsWith("t.csv:6: origin: `WRONG` is not allowed");
	}

	@Test
	void unknownColumnNamesTheNearest() throws IOException {
		this.checking.write("t.csv", HEADER.replace("origin", "orgin") + ROW);
		assertThat(this.checking.problems())
			.containsExactly("t.csv:1: orgin: is not a column of this table; did you mean `origin`?");
	}

	@Test
	void openQuotationMarkIsTold() throws IOException {
		this.checking.write("t.csv", HEADER + ROW + "\"b,MENTION\n" + "x".repeat(20));
		assertThat(this.checking.problems()).isNotEmpty()
			.allSatisfy((problem) -> assertThat(problem).startsWith("t.csv:3: "));
	}

	@Test
	void contactsOfOnePersonMayStandInSeveralRows() throws IOException {
		String row = ",ida,Ida,Leder,roskilde-kommune,12 34 56 78,ida@example.org,GIVEN_TO_GENVEJ,bog,2020,bog,1\n";
		this.checking.write("cases.csv", HEADER + ROW + ROW.replace("a,MENTION,T", "b,MENTION,U"));
		this.checking.write("contacts.csv",
				"case,person,name,role,organisation,phone,email,consent_basis,consent_source,"
						+ "consent_obtained_on,source_document,source_section\na" + row + "b" + row);
		assertThat(this.checking.problems()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void templateHasTheColumnsThatAreRead(CsvTemplate template) throws IOException {
		Path shipped = Path.of("seed-data/templates", template.name().toLowerCase(java.util.Locale.ROOT) + ".csv");
		assertThat(Files.readString(shipped).strip()).isEqualTo(String.join(",", template.columns().keySet()));
	}

}
