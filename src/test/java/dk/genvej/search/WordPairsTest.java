package dk.genvej.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dk.genvej.platform.Text;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Danish words that must find one another, and traps that must not. */
class WordPairsTest {

	/** Share of the pairs that must be found, and of the traps that must be avoided. */
	private static final double FOUND = 0.95;

	private static final double AVOIDED = 0.9;

	private final SearchLanguage language = SeedIndex.shared().language();

	@Test
	void almostEveryPairIsFoundAndFewTrapsAreWalkedInto() throws IOException {
		List<String> missed = new ArrayList<>();
		List<String> trapped = new ArrayList<>();
		int pairs = 0;
		int traps = 0;
		for (JsonNode pair : YAMLMapper.builder()
			.build()
			.readTree(Path.of("src/test/resources/relevance/pairs.yaml").toFile())
			.path("pairs")) {
			boolean wanted = pair.path("match").asBoolean();
			boolean found = finds(pair.path("query").asString(), pair.path("text").asString());
			pairs += wanted ? 1 : 0;
			traps += wanted ? 0 : 1;
			if (found != wanted) {
				(wanted ? missed : trapped).add(pair.path("query").asString() + " / " + pair.path("text").asString());
			}
		}
		System.out.printf("Word pairs: %d of %d found, %d of %d traps avoided%n  missed %s%n  trapped %s%n",
				pairs - missed.size(), pairs, traps - trapped.size(), traps, missed, trapped);
		assertThat(missed).as("missed of %d", pairs).hasSizeLessThanOrEqualTo((int) (pairs * (1 - FOUND)));
		assertThat(trapped).as("trapped of %d", traps).hasSizeLessThanOrEqualTo((int) (traps * (1 - AVOIDED)));
	}

	private boolean finds(String query, String text) throws IOException {
		try (LiveIndex index = new LiveIndex(new ByteBuffersDirectory())) {
			TermBag bag = this.language.documents().bag();
			bag.add(new Text(text, ""), 1);
			var document = Documents.of(Documents.CASE, "text");
			document.add(bag.field(Fields.CASE_WORDS));
			index.put("case:text", document);
			index.commit(1, Set.of());
			return index.search((searcher) -> searcher
				.count(Question.read(query, this.language, searcher.getIndexReader(), Fields.CASE_WORDS).query())) > 0;
		}
	}

}
