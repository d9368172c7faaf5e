package dk.genvej.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static dk.genvej.ingest.Checking.oneCase;
import static org.assertj.core.api.Assertions.assertThat;

/** Files that cannot be taken are told with file, line and field, all at once. */
class BadInputTest {

	@TempDir
	private Path directory;

	private Checking checking;

	@BeforeEach
	void begin() throws IOException {
		this.checking = Checking.in(this.directory);
		assertThat(this.checking.problems()).isEmpty();
	}

	@Test
	void wrongEncodingNamesTheLine() throws IOException {
		this.checking.write("latin.yaml",
				oneCase("a", "").replace("\"Tekst\"", "\"Blåbær\"").getBytes(StandardCharsets.ISO_8859_1));
		assertThat(this.checking.problems()).containsExactly("latin.yaml:4: is not UTF-8; save it as UTF-8");
	}

	@Test
	void byteOrderMarkIsTaken() throws IOException {
		this.checking.write("bom.yaml", "\uFEFF" + oneCase("a", ""));
		this.checking.write("bom.jsonl", "\uFEFF{\"organisations\": []}\n");
		assertThat(this.checking.problems()).singleElement().asString().startsWith("bom.jsonl:1: organisations: ");
	}

	@Test
	void tabsAreToldWithTheirLine() throws IOException {
		this.checking.write("tab.yaml", "case: a\nkind: MENTION\ntitle:\n\tda: \"x\"\n");
		assertThat(this.checking.problems()).singleElement().asString().startsWith("tab.yaml:4: is not YAML: ");
	}

	@Test
	void fieldThatStandsTwiceIsRefused() throws IOException {
		this.checking.write("twice.yaml", oneCase("a", "year: 2010\nyear: 2011\n"));
		assertThat(this.checking.problems()).singleElement().asString().startsWith("twice.yaml:8: is not YAML: ");
	}

	@Test
	void sameSlugInTwoFilesNamesBoth() throws IOException {
		this.checking.write("one.yaml", oneCase("a", ""));
		this.checking.write("two.yaml", oneCase("a", "year: 2010\n"));
		assertThat(this.checking.problems()).containsExactly("two.yaml:1: case: `a` stands in one.yaml already");
	}

	@Test
	void danglingReferenceNamesTheNearest() throws IOException {
		this.checking.write("a.yaml", oneCase("a", "").replace("[roskilde-kommune]", "[roskild-kommune]"));
		assertThat(this.checking.problems()).containsExactly("a.yaml:6: leadOrganisations[0]: there is no organisation "
				+ "`roskild-kommune`; did you mean `roskilde-kommune`?");
	}

	@Test
	void circlesOfParentsAndOfReusesAreTold() throws IOException {
		this.checking.write("orgs.yaml",
				"organisations:\n" + Checking.organisation("x", "X", "    parent: y\n")
						+ Checking.organisation("y", "Y", "    parent: z\n")
						+ Checking.organisation("z", "Z", "    parent: x\n"));
		this.checking.write("a.yaml", oneCase("a", reuse("reuses", "b")));
		this.checking.write("b.yaml", oneCase("b", reuse("reuses", "c")));
		this.checking.write("c.yaml", oneCase("c", reuse("reuses", "a")));
		assertThat(this.checking.problems()).containsExactly(
				"a.yaml:8: reuses[0].case: the reuses go round in a circle: a → b → c → a",
				"orgs.yaml:5: parent: the parents go round in a circle: x → y → z → x".replace("parent:",
						"organisations[0].parent:"));
	}

	@Test
	void tenMegabytesInOneFieldAreRefusedBeforeTheyAreParsed() throws IOException {
		String large = "x".repeat(10_000_000);
		this.checking.write("large.yaml", oneCase("a", "").replace("Tekst", large));
		this.checking.write("large.jsonl", "{\"case\": \"" + large + "\"}\n");
		this.checking.write("large.csv", "case,title_da\na," + large + "\n");
		assertThat(this.checking.problems()).containsExactly(
				"large.csv:2: title_da: has 10000000 characters; at most 100000 are read",
				"large.jsonl:1: is longer than 1000000 characters",
				"large.yaml: is larger than 4 MB; divide it, or write JSON Lines (.jsonl), of which each line counts for itself");
	}

	@Test
	void longTextIsRefusedByTheSchema() throws IOException {
		this.checking.write("long.yaml", oneCase("a", "").replace("Tekst", "x".repeat(9000)));
		assertThat(this.checking.problems())
			.containsExactly("long.yaml:4: summary.da: is too long: 9000 characters; at most 8000");
	}

	@Test
	void aliasesTagsAndSecondDocumentsAreRefused() throws IOException {
		this.checking.write("bomb.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
		this.checking.write("tag.yaml", "case: !!javax.script.ScriptEngineManager [x]\n");
		this.checking.write("two.yaml", oneCase("a", "") + "---\n" + oneCase("b", ""));
		this.checking.write("deep.yaml", "a: " + "[".repeat(60) + "]".repeat(60));
		assertThat(this.checking.problems()).satisfiesExactly(
				(problem) -> assertThat(problem).startsWith("bomb.yaml:2: an alias (*) is not taken"),
				(problem) -> assertThat(problem).startsWith("deep.yaml:1: is nested deeper than 40 levels"),
				(problem) -> assertThat(problem).startsWith("tag.yaml:1: a tag (!) is not taken"),
				(problem) -> assertThat(problem).startsWith("two.yaml:9: a second document begins here"));
	}

	@Test
	void fileThatChangesWhileItIsReadIsTold() throws IOException {
		Path growing = this.checking.write("growing.yaml", oneCase("a", ""));
		Path lines = this.checking.write("growing.jsonl", "");
		FileSet files = FileSet.of(List.of(this.directory));
		Files.writeString(growing, oneCase("a", "") + "year: 2010\n");
		Files.writeString(lines, "\n");
		assertThat(Checking.problems(files)).containsExactly(
				"growing.jsonl: changed while it was read; import again when it is written to the end",
				"growing.yaml: changed while it was read; import again when it is written to the end");
	}

	@Test
	void fileThatIsGoneIsTold() throws IOException {
		assertThat(Checking.problems(FileSet.of(List.of(this.directory.resolve("gone.yaml"))))).singleElement()
			.asString()
			.endsWith("gone.yaml: there is no such file");
	}

	@Test
	void fileOfNoKindAndEmptyFileAreTold() throws IOException {
		this.checking.write("empty.yaml", "");
		this.checking.write("other.yaml", "cases: []\n");
		assertThat(this.checking.problems()).satisfiesExactly(
				(problem) -> assertThat(problem).isEqualTo("empty.yaml: is empty"),
				(problem) -> assertThat(problem).startsWith("other.yaml:1: tells no kind; it has one of"));
	}

	@Test
	void brokenJsonLineIsToldAndTheOthersAreRead() throws IOException {
		this.checking.write("lines.jsonl", "{\"case\": \n\n{\"organisations\": [{\"slug\": \"Æ\"}]}\n");
		assertThat(this.checking.problems())
			.anySatisfy((problem) -> assertThat(problem).startsWith("lines.jsonl:1: is not JSON"))
			.anySatisfy((problem) -> assertThat(problem).startsWith("lines.jsonl:3: organisations[0].slug: `Æ`"));
	}

	@Test
	void oneMistakeIsToldOnce() throws IOException {
		this.checking.write("a.yaml", oneCase("a", "").replace("origin: UNKNOWN", "origin: UNKNOWM"));
		this.checking.write("b.yaml", oneCase("b", reuse("reuses", "a")));
		assertThat(this.checking.problems()).containsExactly("a.yaml:5: origin: `UNKNOWM` is not allowed; did you mean "
				+ "`UNKNOWN`? Allowed: FIRST, INSPIRED, COPIED, UNKNOWN");
	}

	static String reuse(String field, String slug) {
		return field + ":\n  - case: " + slug
				+ "\n    kind: INSPIRED\n    evidence: {da: \"Ja\", en: \"Yes\"}\n    sources: [{document: bog, section: \"1\"}]\n";
	}

}
