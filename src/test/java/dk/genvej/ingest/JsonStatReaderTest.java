package dk.genvej.ingest;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Datasets that do not fit together are told with line and path, and the right ones are
 * read.
 */
class JsonStatReaderTest {

	private static final String DATASET = """
			{
			 "version": "2.0", "class": "dataset",
			 "id": ["indicator", "edition", "origin"],
			 "size": [1, 1, 3],
			 "dimension": {
			  "indicator": {"category": {"label": {"origin": "Origin"}}},
			  "edition": {"category": {"index": ["2015-2016"]}},
			  "origin": {"category": {"index": {"FIRST": 0, "COPIED": 1, "INSPIRED": 2}}}
			 },
			 "value": [18, 15, null],
			 "status": {"2": "LOST_IN_SOURCE"},
			 "extension": {
			  "country": "NO", "population": "public-innovations", "unit": "PERCENT", "respondents": 900,
			  "sources": [{"document": "bog", "section": "1"}],
			  "observations": {"1": {"key": "bog-x", "note": "Et skøn", "respondents": 800}}
			 }
			}
			""";

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
				    dimensions: [EDITION, COUNTRY, ORIGIN]
				    unit: PERCENT
				""");
		this.checking.write("editions.yaml", "editions:\n  - {code: \"2015-2016\", period: \"2015-2016\"}\n");
	}

	@Test
	void datasetOfOthersIsReadCellByCell() throws Exception {
		SourceFile file = new JsonStatReader().read("x.json", DATASET.getBytes(java.nio.charset.StandardCharsets.UTF_8),
				new Problems());
		assertThat(file.content().path("observations")).hasSize(3);
		assertThat(file.content().path("observations").path(1).toString()).contains("\"observation\":\"bog-x\"",
				"\"origin\":\"COPIED\"", "\"value\":15", "\"respondents\":800", "\"country\":\"NO\"",
				"\"note\":{\"da\":\"Et skøn\"");
		assertThat(file.content().path("observations").path(2).path("quality").asString()).isEqualTo("LOST_IN_SOURCE");
		this.checking.write("x.json", DATASET);
		assertThat(this.checking.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¤',
			textBlock = """
					[18, 15, null]¤ [18, 15]¤ x.json:10: value: has 2 entries, but the sizes 1 × 1 × 3 make 3
					[1, 1, 3]¤ [1, 3]¤ x.json:4: size: `id` names 3 dimensions, `size` has 2 sizes
					[1, 1, 3]¤ [1, 1, 4]¤ x.json:4: size[2]: is 4, but `origin` has 3 categories
					"edition", "origin"]¤ "edition", "orgin"]¤ x.json:3: id[2]: there is no dimension `orgin`; did you mean `origin`?
					"COPIED": 1¤ "COPYED": 1¤ x.json:8: dimension.origin.category.index.COPYED: `COPYED` is not allowed; did you mean `COPIED`?
					"2015-2016"¤ "2015-2018"¤ x.json:7: dimension.edition.category.index[0]: there is no edition `2015-2018`; did you mean `2015-2016`?
					"LOST_IN_SOURCE"¤ "LOST"¤ x.json:11: status[2]: `LOST` is no status; known are DERIVED, LOST_IN_SOURCE, REPORTED
					{"2": "LOST¤ {"1": "LOST¤ x.json:11: status[1]: LOST_IN_SOURCE has no value, but here is 15
					{"2": "LOST¤ {"7": "LOST¤ x.json:11: status[7]: is no cell of this cube; they are numbered from 0 to 2
					"respondents": 800¤ "significant": "yes"¤ x.json:15: extension.observations[1].significant: string found
					"respondents": 900,¤ ¤ x.json:10: value[0]: the number of answers
					"NO", "pop¤ "XX", "pop¤ x.json:13: extension.country: the vocabulary Country has no word `XX`
					"dataset"¤ "collection"¤ x.json:2: class: is a collection of links; import the datasets that it names
					"version"¤ version¤ x.json:2: is not JSON: Unexpected character ('v'
					""")
	void mistakeIsToldWithLineAndPath(String right, String wrong, String told) throws IOException {
		this.checking.write("x.json", DATASET.replace(right, (wrong != null) ? wrong : ""));
		assertThat(this.checking.problems()).isNotEmpty()
			.anySatisfy((problem) -> assertThat(problem).startsWith(told))
			.allSatisfy((problem) -> assertThat(problem).startsWith("x.json:"));
	}

}
