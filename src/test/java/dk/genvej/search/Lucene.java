package dk.genvej.search;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** The search of cases as Lucene itself would do it: what ours is compared with. */
final class Lucene {

	private Lucene() {
	}

	/** Cases that match a question. */
	static Query query(Question question) {
		return new BooleanQuery.Builder().add(question.query(), BooleanClause.Occur.MUST)
			.add(CaseSearch.term(Fields.TYPE, Documents.CASE), BooleanClause.Occur.FILTER)
			.build();
	}

}
