package dk.genvej.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import dk.genvej.platform.Names;
import dk.genvej.platform.InputProblem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the API takes is what the files may hold. */
class ReuseToRecordTest {

	@Test
	void theBoundsAreThoseOfTheFiles() throws IOException {
		JsonNode cases = schema("case");
		JsonNode year = cases.path("properties").path("reusedBy").path("items").path("properties").path("year");
		assertThat(year.path("minimum").asInt()).isEqualTo(ReuseToRecord.FIRST_YEAR);
		assertThat(year.path("maximum").asInt()).isEqualTo(ReuseToRecord.LAST_YEAR);
		assertThat(cases.path("$defs").path("text").path("properties").path("da").path("maxLength").asInt())
			.isEqualTo(ReuseToRecord.LONGEST_EVIDENCE);
		assertThat(schema("organisations").path("properties")
			.path("organisations")
			.path("items")
			.path("properties")
			.path("name")
			.path("maxLength")
			.asInt()).isEqualTo(ReuseToRecord.LONGEST_NAME);
	}

	@Test
	void theSlugOfANameIsOneThatFilesMayHold() throws IOException {
		String pattern = schema("case").path("$defs").path("slug").path("pattern").asString();
		for (String name : new String[] { "Ældre Sagen", "Herlev og Gentofte Hospital", "A/S Øresund – Ø", "3F",
				"Åbenrå" }) {
			assertThat(Names.slug(name)).matches(pattern);
		}
		assertThat(Names.slug("Ældre Sagen")).isEqualTo("aeldre-sagen");
	}

	@Test
	void textsThatAreTooLongAreToldByTheirField() {
		ReuseToRecord told = ReuseToRecord
			.of(Map.of("case", "a", "organisation", "b", "kind", "COPIED", "evidence", "x".repeat(8001), "year", 1799));
		assertThat(told.problems()).extracting(InputProblem::field).containsExactlyInAnyOrder("evidence", "year");
	}

	@Test
	void blanksAreNothing() {
		ReuseToRecord told = ReuseToRecord.of(Map.of("case", "a", "organisation", "  ", "kind", "COPIED"));
		assertThat(told.problems()).extracting(InputProblem::code).containsExactly("REQUIRED");
	}

	private static JsonNode schema(String name) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(Path.of("seed-data/schema/" + name + ".schema.json")));
	}

}
