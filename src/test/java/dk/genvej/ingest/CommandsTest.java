package dk.genvej.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.genvej.GenvejApplication;
import dk.genvej.platform.neo4j.DataDirectoryLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command line answers, and with which exit code. */
class CommandsTest {

	@TempDir
	private Path directory;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", textBlock = """
			improt x => genvej: There is no command 'improt'. Did you mean 'import'?
			--colour => genvej: There is no option '--colour'.
			import => genvej import: Missing required parameter: 'DIR|FILE'.
			generate x => genvej generate: Invalid value for positional parameter at index 0 (N): 'x' is not an int.
			generate 0 => genvej generate: N is at least 1.
			export a b => genvej export: Unmatched argument at index 2: 'b'.
			--genvej.data-dir=x => genvej: There is no command.
			""")
	void wrongUsageIsOneSentenceAndAHint(String arguments, String sentence) {
		assertThat(run(arguments.strip().split(" "))).isEqualTo(Commands.USAGE);
		assertThat(this.err.toString().lines()).first().isEqualTo(sentence.strip());
		assertThat(this.err.toString().lines()).last().asString().startsWith("See: genvej").endsWith(" --help");
		assertThat(this.out.toString()).isEmpty();
	}

	@Test
	void helpTellsTheCommandsAndTheExitCodes() {
		assertThat(run("--help")).isEqualTo(Commands.OK);
		assertThat(this.out.toString()).contains("import", "check", "export", "generate", "Exit codes: 0",
				"--genvej.data-dir");
	}

	@Test
	void versionIsTold() {
		assertThat(run("--version")).isEqualTo(Commands.OK);
		assertThat(this.out.toString()).startsWith("genvej ");
	}

	@Test
	void settingsAloneStartTheServer() {
		assertThat(Commands.areIn(new String[] { "--server.port=0", "--genvej.data-dir=x", "--debug" })).isFalse();
		assertThat(Commands.areIn(new String[] { "check", "--server.port=0" })).isTrue();
		assertThat(Commands.areIn(new String[] { "improt" })).isTrue();
	}

	@Test
	void checkNeedsNoDatabaseAndKnowsTheSeedData() throws IOException {
		Path file = this.directory.resolve("a.yaml");
		Files.writeString(file, Checking.oneCase("a", "").replace("document: bog", "document: nyt-sammen-bedre-2018"));
		assertThat(run("check", file.toString())).as("%s", this.err).isEqualTo(Commands.OK);
		assertThat(this.out.toString()).isEqualToIgnoringNewLines("1 entries checked, 0 errors, 0 warnings.");
		Files.writeString(file, Checking.oneCase("a", ""));
		assertThat(run("check", file.toString())).isEqualTo(Commands.PROBLEMS);
		assertThat(this.err.toString()).contains("a.yaml:7: sources[0].document: there is no document `bog`",
				"1 error, 0 warnings.");
	}

	@Test
	void nothingToReadIsToldAsUsage() {
		assertThat(run("check", this.directory.toString())).isEqualTo(Commands.USAGE);
		assertThat(this.err.toString()).startsWith("There are no .yaml, .jsonl or .csv files in ");
	}

	@Test
	void seedDataKeepAllRules() {
		assertThat(run("check", "seed-data")).as("%s", this.err).isEqualTo(Commands.OK);
	}

	@Test
	void dataDirectoryOfARunningServerIsRefused() {
		Path data = this.directory.resolve("data");
		try (DataDirectoryLock lock = DataDirectoryLock.acquire(data)) {
			assertThat(lock).isNotNull();
			assertThat(run("import", "seed-data/documents", "--genvej.data-dir=" + data))
				.isEqualTo(Commands.CANNOT_START);
			assertThat(this.err.toString()).startsWith("Genvej cannot start. Another Genvej (")
				.contains("--spring.neo4j.uri")
				.hasLineCount(1);
		}
	}

	@Test
	void generatedCasesAreWritten() {
		Path target = this.directory.resolve("generated");
		assertThat(run("generate", "5", "--seed", "2", "-o", target.toString())).isEqualTo(Commands.OK);
		assertThat(target.resolve("cases.jsonl")).exists();
		assertThat(run("generate", "5", "-o", target.toString())).isEqualTo(Commands.PROBLEMS);
		assertThat(this.err.toString()).contains("is not empty. Choose a new one; nothing was written.");
	}

	private int run(String... arguments) {
		return Commands.run(GenvejApplication.class, arguments, new PrintWriter(this.out, true),
				new PrintWriter(this.err, true));
	}

}
