package dk.genvej.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Cursor;
import dk.genvej.platform.Page;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.QueryTimeoutException;

/** Finds cases by what somebody typed, filtered, counted, sorted and page by page. */
class CaseSearch {

	/** The longest a search may take. */
	static final Duration TIME_LIMIT = Duration.ofSeconds(2);

	private final Supplier<LiveIndex> index;

	private final SearchLanguage language;

	CaseSearch(Supplier<LiveIndex> index, SearchLanguage language) {
		this.index = index;
		this.language = language;
	}

	/**
	 * What is asked.
	 *
	 * @param text what was typed
	 * @param filter which cases
	 * @param sort their order
	 * @param first page size
	 * @param after cursor to go on from
	 * @param facets whether to count by facet
	 * @param highlights whether to show where hits match
	 */
	record Request(String text, CaseFilter filter, CaseSort sort, int first, @Nullable String after, boolean facets,
			boolean highlights) {
	}

	/**
	 * Searches.
	 * @throws BadRequest when something of the request cannot be taken
	 */
	CaseSearchConnection search(Request request) {
		Page.size(request.first());
		check(request.filter());
		return LiveIndex.search(this.index, (searcher) -> search(request, searcher));
	}

	private void check(CaseFilter filter) {
		for (String name : List.of("branch", "region")) {
			List<String> known = this.language.traits().dimension(name).codes();
			for (String code : filter.selected(name)) {
				if (!known.contains(code)) {
					throw new BadRequest(
							"There is no " + name + " " + code + "; there are " + String.join(", ", known) + ".",
							"filter");
				}
			}
		}
	}

	private CaseSearchConnection search(Request request, IndexSearcher searcher) throws IOException {
		long end = System.nanoTime() + TIME_LIMIT.toNanos();
		Question question = Question.read(request.text(), this.language, searcher.getIndexReader(), Fields.CASE_WORDS);
		Order order = Order.of(request.sort(), question.isEmpty());
		Cursor cursor = Cursor.decode(order.name(), 2, request.after());
		Pages pages = new Pages(order, request.first(), cursor);
		FacetCounts counts = new FacetCounts(this.language.traits(), request.filter());
		boolean all = order.byScore() && request.filter().equals(CaseFilter.NONE);
		CaseHits hits = new CaseHits(pages, counts, request.facets(), weight(request.filter(), searcher), !all);
		new CaseScan(question, searcher, end).run(hits);
		Ranking ranking = new Ranking(question, searcher);
		// Whether there is an answer is a matter of the query: a filter makes no answer
		// of a hit that is none.
		if (!question.isEmpty() && !ranking.isAnswer(hits.best())) {
			return nothing(request, didYouMean(question, searcher));
		}
		List<FieldDoc> page = pages.page(ranking);
		if (!order.byScore() && !question.isEmpty()) {
			TopFieldCollector.populateScores(page.toArray(ScoreDoc[]::new), searcher, question.query());
		}
		List<CaseSearchConnection.Hit> edges = edges(request, question, order, ranking,
				page.subList(0, Math.min(page.size(), request.first())), searcher);
		return new CaseSearchConnection(hits.total(), didYouMean(question, searcher),
				request.facets() ? counts.facets() : List.of(), edges,
				pageInfo(edges.stream().map(CaseSearchConnection.Hit::cursor).toList(), page.size() > request.first(),
						cursor != null && hits.total() > 0));
	}

	private CaseSearchConnection nothing(Request request, @Nullable String didYouMean) {
		FacetCounts counts = new FacetCounts(this.language.traits(), request.filter());
		return new CaseSearchConnection(0, didYouMean, request.facets() ? counts.facets() : List.of(), List.of(),
				pageInfo(List.of(), false, false));
	}

	private List<CaseSearchConnection.Hit> edges(Request request, Question question, Order order, Ranking ranking,
			List<FieldDoc> found, IndexSearcher searcher) throws IOException {
		List<StoredCase> stored = new StoredCases(searcher).of(found);
		List<List<CaseSearchConnection.Highlight>> highlights = (request.highlights() && !question.isEmpty())
				? highlights(question, found, stored, searcher) : Collections.nCopies(found.size(), List.of());
		List<Boolean> weak = question.isEmpty() ? List.of() : ranking.weak(found);
		List<CaseSearchConnection.Hit> edges = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			Order.Place place = order.place(found.get(i));
			edges.add(new CaseSearchConnection.Hit(place.cursor(), place.slug(), place.score(),
					!weak.isEmpty() && weak.get(i), highlights.get(i), stored.get(i).whole()));
		}
		return edges;
	}

	private List<List<CaseSearchConnection.Highlight>> highlights(Question question, List<FieldDoc> found,
			List<StoredCase> stored, IndexSearcher searcher) throws IOException {
		Highlighter highlighter = new Highlighter(this.language.analysis(), question.terms());
		List<List<CaseSearchConnection.Highlight>> highlights = new ArrayList<>(
				Collections.nCopies(found.size(), List.of()));
		new UnitTables(searcher.getIndexReader()).each(found.stream().mapToInt((hit) -> hit.doc).toArray(),
				(place, table) -> highlights.set(place, highlighter.highlights(table, stored.get(place))));
		return highlights;
	}

	private @Nullable String didYouMean(Question question, IndexSearcher searcher) throws IOException {
		boolean guessed = question.concepts().stream().anyMatch((one) -> one.guessed() != null);
		return guessed ? new Spelling(searcher.getIndexReader()).better(question) : null;
	}

	/** Where a page stands that shows some cursors. */
	static Connection.PageInfo pageInfo(List<String> cursors, boolean more, boolean before) {
		return new Connection.PageInfo(more, before, cursors.isEmpty() ? null : cursors.getFirst(),
				cursors.isEmpty() ? null : cursors.getLast());
	}

	/** Runs a search that may not take too long. */
	static void within(IndexSearcher searcher, LimitedSearch search) throws IOException {
		long end = System.nanoTime() + TIME_LIMIT.toNanos();
		searcher.setTimeout(() -> System.nanoTime() > end);
		search.run(searcher);
		if (searcher.timedOut()) {
			throw new QueryTimeoutException("The search took longer than " + TIME_LIMIT.toSeconds() + " s");
		}
	}

	/** Hands one collector to a search: hits come in order, from one thread. */
	static <C extends Collector> CollectorManager<C, C> one(C collector) {
		return new CollectorManager<>() {

			@Override
			public C newCollector() {
				return collector;
			}

			@Override
			public C reduce(Collection<C> collectors) {
				return collector;
			}

		};
	}

	// What the filter asks beside traits, which are counted too.
	private static @Nullable Weight weight(CaseFilter filter, IndexSearcher searcher) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		anyOf(all, Fields.ORGANISATION, filter.organisations());
		anyOf(all, Fields.KIND, filter.kinds());
		if (filter.hasContact() != null) {
			all.add(term(Fields.HAS_CONTACT, filter.hasContact().toString()), BooleanClause.Occur.FILTER);
		}
		if (filter.hasResults() != null) {
			all.add(term(Fields.HAS_RESULTS, filter.hasResults().toString()), BooleanClause.Occur.FILTER);
		}
		BooleanQuery query = all.build();
		return query.clauses().isEmpty() ? null
				: searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
	}

	/** Asks that a field have one of some values; null and none let all through. */
	static void anyOf(BooleanQuery.Builder query, String field, @Nullable List<String> values) {
		if (values != null && !values.isEmpty()) {
			query.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()),
					BooleanClause.Occur.FILTER);
		}
	}

	/** A query for one value of a field. */
	static Query term(String field, String value) {
		return new TermQuery(new Term(field, value));
	}

	/** A search under a time limit. */
	@FunctionalInterface
	interface LimitedSearch {

		/** Searches. */
		void run(IndexSearcher searcher) throws IOException;

	}

}
