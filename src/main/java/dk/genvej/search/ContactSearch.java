package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import dk.genvej.platform.Connection;
import dk.genvej.platform.Cursor;
import dk.genvej.platform.Page;
import dk.genvej.platform.SlugEdge;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/** Finds people by name, title, organisation, place or the topics of their cases. */
class ContactSearch {

	/** Who can be called goes before who cannot, when both match as well. */
	private static final float CALLABLE = 0.2f;

	private final Supplier<LiveIndex> index;

	private final SearchLanguage language;

	ContactSearch(Supplier<LiveIndex> index, SearchLanguage language) {
		this.index = index;
		this.language = language;
	}

	/**
	 * Searches.
	 * @throws dk.genvej.platform.BadRequest when something of the request cannot be taken
	 */
	Connection<SlugEdge> search(String text, ContactFilter filter, int first, @Nullable String after) {
		Page.size(first);
		return LiveIndex.search(this.index, (searcher) -> search(text, filter, first, after, searcher));
	}

	private Connection<SlugEdge> search(String text, ContactFilter filter, int first, @Nullable String after,
			IndexSearcher searcher) throws IOException {
		Question question = Question.read(text, this.language, searcher.getIndexReader(), Fields.PERSON_WORDS);
		Order order = Order.byScore("contacts");
		Cursor cursor = Cursor.decode(order.name(), 2, after);
		TopFieldCollector hits = new TopFieldCollectorManager(order.sort(), first + 1,
				(cursor != null) ? order.after(cursor) : null, Integer.MAX_VALUE)
			.newCollector();
		CaseSearch.within(searcher,
				(limited) -> limited.search(filtered(question.query(), filter), CaseSearch.one(hits)));
		TopDocs top = hits.topDocs();
		List<SlugEdge> edges = new ArrayList<>();
		for (int i = 0; i < Math.min(top.scoreDocs.length, first); i++) {
			Order.Place place = order.place(top.scoreDocs[i]);
			edges.add(new SlugEdge(place.cursor(), place.slug()));
		}
		int total = hits.getTotalHits();
		return new Connection<>(total, edges, CaseSearch.pageInfo(edges.stream().map(SlugEdge::cursor).toList(),
				top.scoreDocs.length > first, cursor != null && total > 0));
	}

	private static Query filtered(Query query, ContactFilter filter) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		all.add(query, BooleanClause.Occur.MUST);
		all.add(CaseSearch.term(Fields.TYPE, Documents.PERSON), BooleanClause.Occur.FILTER);
		all.add(new BoostQuery(new ConstantScoreQuery(CaseSearch.term(Fields.HAS_CONTACT, "true")), CALLABLE),
				BooleanClause.Occur.SHOULD);
		CaseSearch.anyOf(all, Fields.ORGANISATION, filter.organisations());
		CaseSearch.anyOf(all, Fields.PARTNER_TYPE, filter.partnerTypes());
		CaseSearch.anyOf(all, Fields.KIND, filter.kinds());
		return all.build();
	}

}
