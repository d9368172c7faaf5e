package dk.genvej.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.genvej.cases.InnovationCase;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/**
 * A baseline: the same cases in Lucene with its Danish analyzer and BM25, weighted by
 * field.
 */
final class StockDanish implements Closeable {

	private static final Map<String, Float> WEIGHTS = Map.of("title", 4f, "topics", 3f, "names", 2f, "rest", 1f);

	private static final int FIRST = 10;

	private final Analyzer analyzer = new DanishAnalyzer();

	private final DirectoryReader reader;

	StockDanish(SeedRecords records) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(this.analyzer))) {
			for (InnovationCase one : records.cases().values()) {
				Document document = new Document();
				document.add(new StoredField(Fields.SLUG, one.slug()));
				CaseTexts.of(one, records)
					.forEach((field, text) -> document.add(new TextField(field, text, Field.Store.NO)));
				writer.addDocument(document);
			}
		}
		this.reader = DirectoryReader.open(directory);
	}

	/** Slugs of what is found first. */
	List<String> search(String text) {
		QueryBuilder words = new QueryBuilder(this.analyzer);
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		WEIGHTS.forEach((field, weight) -> {
			Query part = words.createBooleanQuery(field, text);
			if (part != null) {
				query.add(new BoostQuery(part, weight), BooleanClause.Occur.SHOULD);
			}
		});
		try {
			IndexSearcher searcher = new IndexSearcher(this.reader);
			List<String> slugs = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(query.build(), FIRST).scoreDocs) {
				slugs.add(searcher.storedFields().document(hit.doc).get(Fields.SLUG));
			}
			return slugs;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
		this.analyzer.close();
	}

}
