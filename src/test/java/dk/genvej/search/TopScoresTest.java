package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Of many equal scores the first slugs are kept, whatever segment they are in. */
class TopScoresTest {

	private static final int CASES = 400;

	private final Random random = new Random(5);

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 60, CASES + 1 })
	void keepsTheHighestScoresAndTheFirstSlugs(int most) throws IOException {
		List<Scored> all = new ArrayList<>();
		TopScores top = new TopScores(most);
		try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
			fill(directory);
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				assertThat(reader.leaves()).hasSizeGreaterThan(2);
				for (LeafReaderContext segment : reader.leaves()) {
					add(segment, top, all);
				}
				all.sort(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::slug));
				assertThat(top.hits()).extracting(TopScoresTest::scored)
					.isEqualTo(all.subList(0, Math.min(most, all.size())));
			}
		}
	}

	private void fill(ByteBuffersDirectory directory) throws IOException {
		IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
		List<Integer> names = this.random.ints(0, 100_000).distinct().limit(CASES).boxed().toList();
		try (IndexWriter writer = new IndexWriter(directory, config)) {
			for (int i = 0; i < CASES; i++) {
				Document document = new Document();
				document.add(new SortedDocValuesField(Fields.SLUG, new BytesRef("sag-" + names.get(i))));
				writer.addDocument(document);
				if (i % 90 == 0) {
					writer.commit();
				}
			}
		}
	}

	// Every third document is a hit, and there are but three scores.
	private void add(LeafReaderContext segment, TopScores top, List<Scored> all) throws IOException {
		long[] found = new long[CaseScan.LONGS];
		float[] scores = new float[CaseScan.WINDOW];
		var slugs = segment.reader().getSortedDocValues(Fields.SLUG);
		for (int document = 0; document < segment.reader().maxDoc(); document++) {
			slugs.nextDoc();
			scores[document] = 1 + this.random.nextInt(3);
			if (document % 3 == 0) {
				found[document >> 6] |= 1L << document;
				all.add(new Scored(segment.docBase + document, scores[document],
						slugs.lookupOrd(slugs.ordValue()).utf8ToString()));
			}
		}
		top.open(segment, Columns.of(segment.reader()));
		top.add(0, found, scores);
	}

	private static Scored scored(FieldDoc hit) {
		return new Scored(hit.doc, (Float) hit.fields[0], ((BytesRef) hit.fields[1]).utf8ToString());
	}

	private record Scored(int document, float score, String slug) {
	}

}
