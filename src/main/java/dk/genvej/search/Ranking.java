package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Looks at the best hits once more: where the words of the query meet in one unit the
 * score rises. A score never falls, so what was not looked at stays behind, in its order,
 * and a place of the list is still a score and a slug.
 */
final class Ranking {

	/** How many hits are looked at. */
	static final int WINDOW = 50;

	static final Comparator<FieldDoc> ORDER = Comparator.comparing(Ranking::score)
		.reversed()
		.thenComparing(Ranking::slug);

	private final Coherence coherence;

	private final UnitTables tables;

	/** What was seen of documents: a page looks at the same hits three times. */
	private final Map<Integer, Coherence.Shown> seen = new HashMap<>();

	Ranking(Question question, IndexSearcher searcher) {
		this.coherence = new Coherence(question);
		this.tables = new UnitTables(searcher.getIndexReader());
	}

	/**
	 * Hits in their new order.
	 * @param hits the best, sorted by score and slug
	 */
	List<FieldDoc> rank(ScoreDoc[] hits) throws IOException {
		List<FieldDoc> ranked = new ArrayList<>();
		int window = Math.min(WINDOW, hits.length);
		List<Coherence.Shown> shown = look(docs(hits, window));
		for (int i = 0; i < window; i++) {
			FieldDoc hit = (FieldDoc) hits[i];
			float score = score(hit) * (float) (1 + Weights.UNIT_GAIN * shown.get(i).unit());
			ranked.add(new FieldDoc(hit.doc, score, new Object[] { score, hit.fields[1] }));
		}
		ranked.sort(ORDER);
		for (int i = window; i < hits.length; i++) {
			ranked.add((FieldDoc) hits[i]);
		}
		return ranked;
	}

	/** Whether any of the best hits is likely to be about what was asked. */
	boolean isAnswer(ScoreDoc[] hits) throws IOException {
		return look(docs(hits, Math.min(WINDOW, hits.length))).stream().anyMatch(this.coherence::isAnswer);
	}

	/** Whether hits have but little to do with what was asked, in their order. */
	List<Boolean> weak(List<? extends ScoreDoc> hits) throws IOException {
		return look(hits.stream().mapToInt((hit) -> hit.doc).toArray()).stream()
			.map((one) -> one.evidence() < Weights.STRONG)
			.toList();
	}

	private List<Coherence.Shown> look(int[] docs) throws IOException {
		int[] others = Arrays.stream(docs).filter((doc) -> !this.seen.containsKey(doc)).toArray();
		List<Coherence.Shown> shown = this.coherence.of(others, this.tables);
		for (int i = 0; i < others.length; i++) {
			this.seen.put(others[i], shown.get(i));
		}
		return Arrays.stream(docs).mapToObj(this.seen::get).toList();
	}

	private static int[] docs(ScoreDoc[] hits, int most) {
		int[] docs = new int[most];
		for (int i = 0; i < most; i++) {
			docs[i] = hits[i].doc;
		}
		return docs;
	}

	private static Float score(FieldDoc hit) {
		return (Float) Objects.requireNonNull(hit.fields)[0];
	}

	private static BytesRef slug(FieldDoc hit) {
		return (BytesRef) Objects.requireNonNull(hit.fields)[1];
	}

}
