package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
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
	List<FieldDoc> rank(List<FieldDoc> hits) throws IOException {
		List<FieldDoc> ranked = raised(hits);
		ranked.sort(ORDER);
		ranked.addAll(hits.subList(ranked.size(), hits.size()));
		return ranked;
	}

	/**
	 * Whether the first hit in the new order is likely to be about what was asked.
	 * Further down one may have more evidence, but by chance: of many that have a little,
	 * one has the most.
	 */
	boolean isAnswer(List<FieldDoc> hits) throws IOException {
		if (hits.isEmpty()) {
			return false;
		}
		FieldDoc first = Collections.min(raised(hits), ORDER);
		return this.coherence.isAnswer(look(List.of(first)).getFirst());
	}

	// Those that are looked at, in the order they have.
	private List<FieldDoc> raised(List<FieldDoc> hits) throws IOException {
		List<FieldDoc> raised = new ArrayList<>();
		int window = Math.min(WINDOW, hits.size());
		List<Coherence.Shown> shown = look(hits.subList(0, window));
		for (int i = 0; i < window; i++) {
			FieldDoc hit = hits.get(i);
			float score = score(hit) * (float) (1 + Weights.UNIT_GAIN * shown.get(i).unit());
			raised.add(new FieldDoc(hit.doc, score, new Object[] { score, hit.fields[1] }));
		}
		return raised;
	}

	/** Whether hits have but little to do with what was asked, in their order. */
	List<Boolean> weak(List<FieldDoc> hits) throws IOException {
		return look(hits).stream().map((one) -> one.evidence() < Weights.STRONG).toList();
	}

	private List<Coherence.Shown> look(List<FieldDoc> hits) throws IOException {
		int[] others = hits.stream().mapToInt((hit) -> hit.doc).filter((doc) -> !this.seen.containsKey(doc)).toArray();
		List<Coherence.Shown> shown = this.coherence.of(others, this.tables);
		for (int i = 0; i < others.length; i++) {
			this.seen.put(others[i], shown.get(i));
		}
		return hits.stream().map((hit) -> this.seen.get(hit.doc)).toList();
	}

	private static Float score(FieldDoc hit) {
		return (Float) Objects.requireNonNull(hit.fields)[0];
	}

	private static BytesRef slug(FieldDoc hit) {
		return (BytesRef) Objects.requireNonNull(hit.fields)[1];
	}

}
