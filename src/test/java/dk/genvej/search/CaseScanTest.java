package dk.genvej.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The scan against Lucene's own search for the same question. */
class CaseScanTest {

	/** Of so many queries one: the query of Lucene takes long. */
	private static final int SOME = 4;

	private final SeedIndex seed = SeedIndex.shared();

	@Test
	void findsAndScoresWhatLuceneDoes() throws IOException {
		int compared = 0;
		List<RelevanceBench.Judged> queries = new RelevanceBench().queries();
		for (int i = 0; i < queries.size(); i += SOME) {
			String text = queries.get(i).text();
			compared += this.seed.index().search((searcher) -> compare(text, searcher));
		}
		assertThat(compared).isGreaterThan(3000);
	}

	private int compare(String text, IndexSearcher searcher) throws IOException {
		Question question = Question.read(text, this.seed.language(), searcher.getIndexReader(), Fields.CASE_WORDS);
		ScoreDoc[] expected = searcher.search(Lucene.query(question), 1000).scoreDocs;
		Map<Integer, Float> found = new HashMap<>();
		new CaseScan(question, searcher, Long.MAX_VALUE).run(new Scores(found));
		assertThat(found.keySet()).as(text)
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(expected).map((hit) -> hit.doc).toList());
		for (ScoreDoc hit : expected) {
			assertThat(found.get(hit.doc)).as(text).isCloseTo(hit.score, within(hit.score * 1e-5f));
		}
		return expected.length;
	}

	private static final class Scores implements CaseScan.Hits {

		private final Map<Integer, Float> found;

		private int base;

		Scores(Map<Integer, Float> found) {
			this.found = found;
		}

		@Override
		public void open(LeafReaderContext segment, Columns columns) {
			this.base = segment.docBase;
		}

		@Override
		public void add(int from, long[] hits, float[] scores) {
			for (int i = 0; i < CaseScan.WINDOW; i++) {
				if ((hits[i >> 6] >>> i & 1) != 0) {
					this.found.put(this.base + from + i, scores[i]);
				}
			}
		}

		@Override
		public void close(Columns columns) {
		}

	}

}
