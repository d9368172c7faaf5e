package dk.genvej.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written as YAML is read as the same. */
class YamlTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "plain", "no", "null", "TRUE", "0123", "1e3", "-", "- x", "a: b", "#x", "", " x ", "\"",
			"\\", "'", "line\nline\n", "tab\t", "æøå ÆØÅ", "…", "\u0000", "\u0085", "\u2028", "\uFEFF", "\uD83D\uDE00",
			"%", "@", "`", "{a}", "[a]", "*a", "&a", "!a", "~", "2018-01-01", "12:30" })
	void textIsReadAsItWas(String text) throws Exception {
		String yaml = YamlText.of(Map.of("block", text, "line", Map.of("da", text), "list", List.of(text, text)));
		var read = new YamlReader().read("x", yaml.getBytes(StandardCharsets.UTF_8)).content();
		assertThat(read.path("block").stringValue()).isEqualTo(text);
		assertThat(read.path("line").path("da").stringValue()).isEqualTo(text);
		assertThat(read.path("list").path(1).stringValue()).isEqualTo(text);
	}

	@Test
	void styleIsThatOfTheSeedData() {
		assertThat(YamlText.of(new java.util.TreeMap<>(Map.of("a", "en", "b", List.of("X", "Z"), "c",
				List.of(new java.util.TreeMap<>(Map.of("kind", "A", "note", Map.of("da", "Ja"), "year", 80.0)))))))
			.isEqualTo("""
					a: en
					b: [X, Z]
					c:
					  - kind: A
					    note: {da: Ja}
					    year: 80
					""");
	}

}
