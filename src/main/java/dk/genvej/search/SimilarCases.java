package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Language;
import dk.genvej.platform.Page;
import dk.genvej.platform.Text;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Cases like one: by the words of title and topics, and by the organisations that take
 * part; what else they have in common sorts those that are alike, and every reason is
 * named.
 */
class SimilarCases {

	private static final int MOST = 20;

	private static final int LOOKED_AT = 60;

	private static final int MOST_WORDS = 25;

	private static final int MOST_WORDS_NAMED = 3;

	private static final float ORGANISATION = 3f;

	private static final Map<String, Float> TRAIT_WEIGHTS = traitWeights();

	private final Supplier<LiveIndex> index;

	private final SearchLanguage language;

	SimilarCases(Supplier<LiveIndex> index, SearchLanguage language) {
		this.index = index;
		this.language = language;
	}

	private static Map<String, Float> traitWeights() {
		Map<String, Float> weights = new LinkedHashMap<>();
		weights.put("value", 0.3f);
		weights.put("partnerType", 0.4f);
		weights.put("innovationType", 0.3f);
		weights.put("branch", 2f);
		weights.put("origin", 0.2f);
		return weights;
	}

	/**
	 * Cases like one, the most alike first.
	 * @param first how many, at most 20
	 */
	List<SimilarCase> of(InnovationCase source, int first) {
		Page.size(first, MOST);
		return (first == 0) ? List.of() : LiveIndex.search(this.index, (searcher) -> of(source, first, searcher));
	}

	private List<SimilarCase> of(InnovationCase source, int first, IndexSearcher searcher) throws IOException {
		List<SharedWord> words = words(source, searcher.getIndexReader());
		BooleanQuery.Builder alike = new BooleanQuery.Builder();
		for (SharedWord word : words) {
			alike.add(new TermQuery(new Term(Fields.CASE_WORDS, word.term())), BooleanClause.Occur.SHOULD);
		}
		Set<String> parties = CaseDocuments.parties(source);
		for (String slug : parties) {
			alike.add(new BoostQuery(new ConstantScoreQuery(CaseSearch.term(Fields.PARTIES, slug)), ORGANISATION),
					BooleanClause.Occur.SHOULD);
		}
		alike.setMinimumNumberShouldMatch(1);
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		query.add(alike.build(), BooleanClause.Occur.MUST);
		query.add(CaseSearch.term(Fields.TYPE, Documents.CASE), BooleanClause.Occur.FILTER);
		query.add(CaseSearch.term(Fields.KEY, Documents.key(Documents.CASE, source.slug())),
				BooleanClause.Occur.MUST_NOT);
		return ranked(source, words, parties, query.build(), searcher).stream().limit(first).toList();
	}

	private List<SimilarCase> ranked(InnovationCase source, List<SharedWord> words, Set<String> parties, Query query,
			IndexSearcher searcher) throws IOException {
		long bits = this.language.traits().of(source, Set.of());
		List<SimilarCase> found = new ArrayList<>();
		ScoreDoc[][] hits = new ScoreDoc[1][];
		CaseSearch.within(searcher, (limited) -> hits[0] = limited.search(query, LOOKED_AT).scoreDocs);
		for (ScoreDoc hit : hits[0]) {
			Document document = searcher.storedFields().document(hit.doc);
			long shared = bits & document.getField(Fields.TRAITS).numericValue().longValue();
			List<SimilarCase.Reason> because = new ArrayList<>();
			double score = hit.score + traits(shared, because);
			organisations(document, parties, because);
			words(document, words, because);
			// A word in passing makes no likeness.
			if (!because.isEmpty()) {
				found.add(new SimilarCase(document.get(Fields.SLUG), score, because));
			}
		}
		found.sort(Comparator.comparingDouble(SimilarCase::score).reversed().thenComparing(SimilarCase::slug));
		return found;
	}

	// Traits that are shared: named, and weighed.
	private double traits(long shared, List<SimilarCase.Reason> because) {
		double score = 0;
		for (Map.Entry<String, Float> weight : TRAIT_WEIGHTS.entrySet()) {
			Traits.Dimension dimension = this.language.traits().dimension(weight.getKey());
			for (int i = 0; i < dimension.codes().size(); i++) {
				boolean unknown = dimension.codes().get(i).equals("UNKNOWN");
				if (!unknown && (shared & dimension.bit(dimension.codes().get(i))) != 0) {
					score += weight.getValue();
					because.add(new SimilarCase.Reason(kind(dimension.name()), dimension.labels().get(i)));
				}
			}
		}
		return score;
	}

	private static String kind(String facet) {
		return facet.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
	}

	private static void organisations(Document document, Set<String> parties, List<SimilarCase.Reason> because) {
		String[] slugs = document.getValues(Fields.PARTIES);
		String[] names = String.valueOf(document.get(ShownField.ORGANISATIONS.stored(Language.DA))).split("\n");
		for (int i = 0; i < slugs.length; i++) {
			if (parties.contains(slugs[i])) {
				String name = (slugs.length == names.length) ? names[i] : slugs[i];
				because.addFirst(new SimilarCase.Reason("ORGANISATION", new Text(name, name)));
			}
		}
	}

	// The topics of the other case that are made of shared words.
	private void words(Document document, List<SharedWord> words, List<SimilarCase.Reason> because) {
		Set<String> terms = new java.util.HashSet<>();
		words.forEach((word) -> terms.add(word.term()));
		String[] danish = String.valueOf(document.get(ShownField.TOPICS.stored(Language.DA))).split("\n");
		String[] english = String.valueOf(document.get(ShownField.TOPICS.stored(Language.EN))).split("\n");
		List<SimilarCase.Reason> named = new ArrayList<>();
		for (int i = 0; i < Math.min(danish.length, english.length) && named.size() < MOST_WORDS_NAMED; i++) {
			boolean shared = !document.getField(Fields.SLUG).stringValue().isEmpty() && Word.split(danish[i])
				.stream()
				.flatMap((word) -> this.language.analysis().terms(word, Analysis.Kind.DANISH).keySet().stream())
				.anyMatch(terms::contains);
			if (shared) {
				named.add(new SimilarCase.Reason("WORDS", new Text(danish[i], english[i])));
			}
		}
		because.addAll(0, named);
	}

	// The stems of title and topics that say most: those few other cases have.
	private List<SharedWord> words(InnovationCase source, IndexReader reader) throws IOException {
		Map<String, SharedWord> found = new LinkedHashMap<>();
		List<String> texts = new ArrayList<>(source.topics().stream().map(Text::da).toList());
		texts.add(source.title().da());
		for (String text : texts) {
			for (Word word : Word.split(text)) {
				boolean filler = this.language.analysis().stopWords().isFiller(word.joined());
				for (String term : this.language.analysis().terms(word, Analysis.Kind.DANISH).keySet()) {
					if (!filler && term.charAt(0) == Analysis.DANISH && !found.containsKey(term)) {
						int others = reader.docFreq(new Term(Fields.CASE_WORDS, new BytesRef(term)));
						found.put(term, new SharedWord(term, others));
					}
				}
			}
		}
		return found.values()
			.stream()
			.filter((word) -> word.documents() > 1)
			.sorted(Comparator.comparingInt(SharedWord::documents).thenComparing(SharedWord::term))
			.limit(MOST_WORDS)
			.toList();
	}

	private record SharedWord(String term, int documents) {
	}

}
