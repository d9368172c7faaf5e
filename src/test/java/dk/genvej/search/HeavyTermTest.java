package dk.genvej.search;

import java.io.IOException;
import java.util.Objects;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** A term that is kept unpacked counts in each document as often as it stands there. */
class HeavyTermTest {

	private static final int CASES = 3 * CaseScan.WINDOW + 100;

	private static final float WEIGHT = 0.5f;

	@Test
	void aTermInManyCasesCountsAsOftenAsItStandsInEach() throws IOException {
		read("many", true);
	}

	@Test
	void soDoesATermInFew() throws IOException {
		read("few", false);
	}

	@Test
	void theTermsOfASegmentGoWithIt() throws IOException {
		try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
			fill(directory);
			DirectoryReader reader = DirectoryReader.open(directory);
			LeafReader segment = reader.leaves().getFirst().reader();
			HeavyTerm held = HeavyTerm.of("many", segment, postings(segment));
			assertThat(HeavyTerm.of("many", segment, postings(segment))).isSameAs(held);
			reader.close();
			try (DirectoryReader other = DirectoryReader.open(directory)) {
				assertThat(HeavyTerm.of("many", segment, postings(other.leaves().getFirst().reader())))
					.isNotSameAs(held);
			}
		}
	}

	private static PostingsEnum postings(LeafReader segment) throws IOException {
		return Objects.requireNonNull(segment.postings(new Term(Fields.CASE_WORDS, "many"), PostingsEnum.FREQS));
	}

	private static void read(String term, boolean heavy) throws IOException {
		try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
			fill(directory);
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				LeafReader segment = reader.leaves().getFirst().reader();
				assertThat(reader.leaves()).hasSize(1);
				assertThat(HeavyTerm.is(new IndexTerms(reader, Fields.CASE_WORDS).frequency(term), segment))
					.isEqualTo(heavy);
				assertCounts(term, reader, segment);
			}
		}
	}

	private static void assertCounts(String term, IndexReader reader, LeafReader segment) throws IOException {
		WordScan word = new WordScan(1);
		TermScan scan = new TermScan(term);
		scan.addTaker(word, WEIGHT, true);
		scan.open(new IndexTerms(reader, Fields.CASE_WORDS), 0, segment);
		for (int from = 0; from < CASES; from += CaseScan.WINDOW) {
			word.clear();
			scan.read(from);
			word.close();
			for (int i = 0; i < Math.min(CaseScan.WINDOW, CASES - from); i++) {
				int often = often(term, from + i);
				assertThat(word.found()[i >> 6] >>> i & 1).as("%s in %d", term, from + i)
					.isEqualTo((often > 0) ? 1 : 0);
				assertThat(word.firm()[i >> 6] >>> i & 1).isEqualTo((often > 0) ? 1 : 0);
				assertThat(word.score(i, 1, 1)).as("%s in %d", term, from + i)
					.isCloseTo(1 - 1 / (1 + WEIGHT * often), within(1e-6f));
			}
		}
	}

	private static void fill(ByteBuffersDirectory directory) throws IOException {
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
			for (int i = 0; i < CASES; i++) {
				Document document = new Document();
				document.add(new TextField(Fields.CASE_WORDS,
						"many ".repeat(often("many", i)) + "few ".repeat(often("few", i)), Field.Store.NO));
				writer.addDocument(document);
			}
			writer.forceMerge(1);
		}
	}

	// More than a byte can tell in some.
	private static int often(String term, int document) {
		int each = term.equals("many") ? 3 : 40;
		return (document % each != 0) ? 0 : (document % 500 == 0) ? 300 : 1 + document % 5;
	}

}
