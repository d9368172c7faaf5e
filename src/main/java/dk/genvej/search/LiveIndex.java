package dk.genvej.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * One index that is open: documents in, searchers out. What is written shows after
 * {@link #commit}, which makes documents and the revision they have reached durable in
 * one step.
 */
final class LiveIndex implements Closeable {

	private static final String REVISION = "revision";

	private static final String PARKED = "parked";

	private static final double BUFFER_MB = 32;

	/**
	 * Each term of a query is looked up in each segment: few are better than cheap
	 * merges.
	 */
	private static final int SEGMENTS_OF_A_SIZE = 4;

	private static final int MOST_SWAPS = 5;

	private final Directory directory;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private volatile long revision;

	private volatile Set<String> parked;

	/**
	 * Opens an index, or makes an empty one.
	 * @throws IOException when it is damaged or somebody else has it open
	 */
	LiveIndex(Directory directory) throws IOException {
		this.directory = directory;
		try {
			IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer());
			config.setSimilarity(Bm25.SIMILARITY);
			config.setRAMBufferSizeMB(BUFFER_MB);
			// Whom it must forget is gone at once, however few they are.
			config.setMergePolicy(
					new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE).setForceMergeDeletesPctAllowed(0));
			this.writer = new IndexWriter(directory, config);
			this.searchers = new SearcherManager(this.writer, new SearcherFactory());
		}
		catch (IOException | RuntimeException ex) {
			directory.close();
			throw ex;
		}
		Map<String, String> data = new HashMap<>();
		this.writer.getLiveCommitData().forEach((entry) -> data.put(entry.getKey(), entry.getValue()));
		this.revision = Long.parseLong(data.getOrDefault(REVISION, "-1"));
		this.parked = new LinkedHashSet<>(data.getOrDefault(PARKED, "").lines().toList());
	}

	/** Opens an index of a folder. */
	static LiveIndex open(Path folder) throws IOException {
		return new LiveIndex(FSDirectory.open(folder));
	}

	/** The revision it has reached; -1 for an empty one. */
	long revision() {
		return this.revision;
	}

	/** Keys of the things whose documents could not be made. */
	Set<String> parked() {
		return this.parked;
	}

	/** Number of documents. */
	int size() {
		return this.writer.getDocStats().numDocs;
	}

	/** Puts a document in the place of the one with its key. */
	void put(String key, Document document) throws IOException {
		this.writer.updateDocument(new Term(Fields.KEY, key), document);
	}

	/** Removes the document of a key. */
	void remove(String key) throws IOException {
		this.writer.deleteDocuments(new Term(Fields.KEY, key));
	}

	/** Writes removed documents out of the files too. */
	void purge() throws IOException {
		this.writer.forceMergeDeletes();
	}

	/**
	 * Makes one segment of all: each term is then looked up once. For an index that is
	 * new; takes a minute and twice the space where there are hundreds of thousands.
	 */
	void unite() throws IOException {
		this.writer.forceMerge(1);
	}

	/** Makes all durable and visible. */
	void commit(long reached, Set<String> newlyParked) throws IOException {
		Map<String, String> data = Map.of(REVISION, String.valueOf(reached), PARKED, String.join("\n", newlyParked));
		this.writer.setLiveCommitData(data.entrySet());
		this.writer.commit();
		this.searchers.maybeRefreshBlocking();
		this.revision = reached;
		this.parked = new LinkedHashSet<>(newlyParked);
	}

	/** Keys of the documents that use some things. */
	Set<String> users(Collection<String> keys) {
		return search((searcher) -> {
			Set<String> users = new LinkedHashSet<>();
			List<BytesRef> terms = keys.stream().map(BytesRef::new).toList();
			int all = Math.max(1, searcher.getIndexReader().maxDoc());
			ScoreDoc[] hits = searcher.search(new TermInSetQuery(Fields.USES, terms), all).scoreDocs;
			var stored = searcher.storedFields();
			for (ScoreDoc hit : hits) {
				users.add(stored.document(hit.doc, Set.of(Fields.KEY)).get(Fields.KEY));
			}
			return users;
		});
	}

	/** Slugs of all things of a type that documents are about, or name. */
	Set<String> named(String type) {
		return search((searcher) -> {
			Set<String> slugs = new LinkedHashSet<>();
			BytesRef first = new BytesRef(Documents.key(type, ""));
			for (String field : List.of(Fields.KEY, Fields.USES)) {
				TermsEnum keys = MultiTerms.getTerms(searcher.getIndexReader(), field).iterator();
				for (boolean more = keys.seekCeil(first) != TermsEnum.SeekStatus.END; more
						&& StringHelper.startsWith(keys.term(), first); more = keys.next() != null) {
					slugs.add(keys.term().utf8ToString().substring(first.length));
				}
			}
			return slugs;
		});
	}

	/** Runs a search over what is visible now. */
	<T> T search(Search<T> search) {
		try {
			IndexSearcher shared = this.searchers.acquire();
			try {
				// Of its own, because a time limit belongs to a searcher.
				IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
				searcher.setSimilarity(Bm25.SIMILARITY);
				return search.run(searcher);
			}
			finally {
				this.searchers.release(shared);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The search index cannot be read", ex);
		}
	}

	/**
	 * Runs a search over the index that is the current one; when it was swapped for
	 * another that very moment, over that.
	 */
	static <T> T search(Supplier<LiveIndex> current, Search<T> search) {
		for (int attempt = 1;; attempt++) {
			try {
				return current.get().search(search);
			}
			catch (AlreadyClosedException ex) {
				if (attempt == MOST_SWAPS) {
					throw ex;
				}
			}
		}
	}

	/**
	 * Gives up what was not committed, and writing; what is visible can still be
	 * searched.
	 */
	void rollback() throws IOException {
		this.writer.rollback();
	}

	/** Closes without writing what was not committed. */
	@Override
	public void close() throws IOException {
		this.searchers.close();
		this.writer.rollback();
		this.directory.close();
	}

	/** Something that searches. */
	@FunctionalInterface
	interface Search<T> {

		/** Searches. */
		T run(IndexSearcher searcher) throws IOException;

	}

}
