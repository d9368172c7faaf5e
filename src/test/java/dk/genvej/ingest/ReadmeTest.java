package dk.genvej.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The examples that people copy are right. */
class ReadmeTest {

	private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

	@Test
	void everyKindHasAnExampleThatItsSchemaAllows() throws Exception {
		SchemaCheck schemas = new SchemaCheck();
		Set<EntryKind> told = EnumSet.noneOf(EntryKind.class);
		for (String example : examples()) {
			SourceFile file = new YamlReader().read("README.md", example.getBytes(StandardCharsets.UTF_8));
			EntryKind kind = EntryKind.of(file.content()).orElseThrow();
			assertThat(schemas.check(kind, file)).as(example).isEmpty();
			told.add(kind);
		}
		assertThat(told).containsExactlyInAnyOrder(EntryKind.values());
	}

	@Test
	void countsOfContactDetailsAreThoseOfTheTest() throws IOException {
		assertThat(Files.readString(Path.of("seed-data/README.md")))
			.contains("96 distinct e-mail addresses and 103 distinct phone numbers");
	}

	private static List<String> examples() throws IOException {
		return EXAMPLE.matcher(Files.readString(Path.of("seed-data/README.md")))
			.results()
			.map((MatchResult match) -> match.group(1))
			.toList();
	}

}
