package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import dk.genvej.platform.BadRequest;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * What the first letters of any word may become: topics, cases, organisations, people and
 * tools, taking turns so that none crowds out the others.
 */
class Suggestions {

	/** Most suggestions at a time. */
	static final int MOST = 20;

	private static final int LOOKED_AT = 30;

	private static final int TOPICS_LOOKED_AT = 300;

	private static final int LONGEST = 200;

	private static final List<String> TYPES = List.of(Documents.CASE, Documents.ORGANISATION, Documents.PERSON,
			Documents.TOOL);

	private final Supplier<LiveIndex> index;

	Suggestions(Supplier<LiveIndex> index) {
		this.index = index;
	}

	/**
	 * Suggestions for the letters typed so far, the likeliest first.
	 * @throws BadRequest when more are asked for than there may be
	 */
	List<Suggestion> of(String prefix, int first) {
		dk.genvej.platform.Page.size(first, MOST);
		List<String> words = Word.split(prefix.substring(0, Math.min(LONGEST, prefix.length())))
			.stream()
			.map((word) -> Folding.fold(word.joined()))
			.filter((word) -> !word.isEmpty())
			.toList();
		return words.isEmpty() ? List.of() : LiveIndex.search(this.index, (searcher) -> of(words, first, searcher));
	}

	private static List<Suggestion> of(List<String> words, int first, IndexSearcher searcher) throws IOException {
		List<List<Suggestion>> kinds = new ArrayList<>();
		kinds.add(topics(words, searcher.getIndexReader()));
		for (String type : TYPES) {
			kinds.add(things(type, words, searcher));
		}
		List<Suggestion> mixed = new ArrayList<>();
		for (int turn = 0; turn < LOOKED_AT && mixed.size() < first; turn++) {
			for (List<Suggestion> kind : kinds) {
				if (turn < kind.size() && mixed.size() < first) {
					mixed.add(kind.get(turn));
				}
			}
		}
		return mixed;
	}

	private static List<Suggestion> things(String type, List<String> words, IndexSearcher searcher) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(CaseSearch.term(Fields.TYPE, type), BooleanClause.Occur.FILTER);
		for (String word : words) {
			int length = Math.min(word.length(), Documents.longestBeginning());
			query.add(CaseSearch.term(Fields.BEGINNINGS, word.substring(0, length)), BooleanClause.Occur.FILTER);
		}
		// No order but that of the index: all that is found is as good, and looking stops
		// early.
		ScoreDoc[] hits = searcher.search(new ConstantScoreQuery(query.build()), LOOKED_AT).scoreDocs;
		List<Suggestion> found = new ArrayList<>();
		for (ScoreDoc hit : hits) {
			Document document = searcher.storedFields().document(hit.doc, Set.of(Fields.SHOWN, Fields.SLUG));
			found.add(new Suggestion(document.get(Fields.SHOWN), Suggestion.Kind.valueOf(type.toUpperCase(Locale.ROOT)),
					document.get(Fields.SLUG)));
		}
		found.sort(Comparator.comparingInt((Suggestion one) -> rank(one.text(), words.getFirst()))
			.thenComparingInt((one) -> one.text().length())
			.thenComparing(Suggestion::text));
		return found;
	}

	// A name that begins with the letters goes before one with a word in it that does.
	private static int rank(String text, String first) {
		String folded = Folding.fold(text);
		return folded.startsWith(first) ? 0 : folded.contains(" " + first) ? 1 : 2;
	}

	private static List<Suggestion> topics(List<String> words, IndexReader reader) throws IOException {
		Terms terms = MultiTerms.getTerms(reader, Fields.TOPICS);
		if (terms == null) {
			return List.of();
		}
		String prefix = String.join(" ", words);
		Map<String, Integer> found = new LinkedHashMap<>();
		TermsEnum all = terms.iterator();
		TermsEnum.SeekStatus status = all.seekCeil(new BytesRef(prefix));
		for (int i = 0; i < TOPICS_LOOKED_AT && status != TermsEnum.SeekStatus.END; i++) {
			String term = all.term().utf8ToString();
			if (!term.startsWith(prefix)) {
				break;
			}
			found.merge(term.substring(term.indexOf(Fields.SEPARATOR) + 1), all.docFreq(), Math::max);
			status = (all.next() != null) ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END;
		}
		return found.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((Map.Entry<String, Integer> one) -> rank(one.getKey(), prefix))
				.thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed())
				.thenComparing(Map.Entry.comparingByKey()))
			.map((one) -> new Suggestion(one.getKey(), Suggestion.Kind.TOPIC, null))
			.limit(LOOKED_AT)
			.toList();
	}

}
