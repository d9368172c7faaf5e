package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * How much of what a query means stands in a case, and how much of it in one unit of its
 * text: words that meet in one need or title say more than words scattered over a long
 * case.
 */
final class Coherence {

	private final List<Concept> concepts;

	private final double total;

	private final IndexReader reader;

	Coherence(Question question, IndexReader reader) {
		this.concepts = question.asked();
		this.total = this.concepts.stream().mapToDouble(Concept::weight).sum();
		this.reader = reader;
	}

	/** Whether a case that shows that much is likely to be about what was asked. */
	boolean isAnswer(Shown shown) {
		return shown.evidence() >= ((this.concepts.size() == 2) ? Weights.FOUND_OF_TWO : Weights.FOUND);
	}

	/**
	 * What some documents show, in their order.
	 * @param docs numbers of documents
	 */
	List<Shown> of(int[] docs) throws IOException {
		Shown[] shown = new Shown[docs.length];
		Integer[] order = new Integer[docs.length];
		Arrays.setAll(order, (i) -> i);
		Arrays.sort(order, (a, b) -> Integer.compare(docs[a], docs[b]));
		List<LeafReaderContext> leaves = this.reader.leaves();
		int done = 0;
		while (done < order.length) {
			LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[order[done]], leaves));
			int end = leaf.docBase + leaf.reader().maxDoc();
			int from = done;
			while (done < order.length && docs[order[done]] < end) {
				done++;
			}
			int[] local = new int[done - from];
			for (int i = 0; i < local.length; i++) {
				local[i] = docs[order[from + i]] - leaf.docBase;
			}
			List<Shown> found = inLeaf(leaf, local);
			for (int i = 0; i < local.length; i++) {
				shown[order[from + i]] = found.get(i);
			}
		}
		return List.of(shown);
	}

	private List<Shown> inLeaf(LeafReaderContext leaf, int[] docs) throws IOException {
		Positions positions = new Positions(leaf.reader().terms(Fields.UNITS), docs);
		List<Seen> seen = new ArrayList<>();
		for (int i = 0; i < docs.length; i++) {
			seen.add(new Seen(this.concepts.size()));
		}
		for (int concept = 0; concept < this.concepts.size(); concept++) {
			for (Evidence evidence : this.concepts.get(concept).evidence()) {
				look(evidence, concept, positions, seen);
			}
		}
		return seen.stream().map(this::shown).toList();
	}

	private static void look(Evidence evidence, int concept, Positions positions, List<Seen> seen) throws IOException {
		int size = evidence.words().size();
		for (int doc = 0; doc < seen.size(); doc++) {
			float[] anywhere = new float[size];
			Map<Integer, float[]> units = new HashMap<>();
			for (int word = 0; word < size; word++) {
				for (Map.Entry<String, Float> term : evidence.words().get(word).entrySet()) {
					for (int unit : positions.of(term.getKey())[doc]) {
						float[] found = units.computeIfAbsent(unit, (key) -> new float[size]);
						found[word] = Math.max(found[word], term.getValue());
						float quality = (Units.kind(unit) == Units.Kind.WORDING)
								? term.getValue() * Weights.WORDING_ALONE : term.getValue();
						anywhere[word] = Math.max(anywhere[word], quality);
					}
				}
			}
			seen.get(doc).add(concept, evidence, anywhere, units);
		}
	}

	private Shown shown(Seen seen) {
		double unit = 0;
		double main = 0;
		for (Map.Entry<Integer, float[]> each : seen.units.entrySet()) {
			double share = share(each.getValue());
			unit = Math.max(unit, share);
			main = Math.max(main, share * switch (Units.kind(each.getKey())) {
				case MAIN, NAME -> 1;
				case ASIDE -> Weights.ASIDE;
				case WORDING -> Weights.WORDING;
			});
		}
		double evidence = Weights.TOGETHER * main + (1 - Weights.TOGETHER) * share(seen.anywhere);
		return new Shown(unit, evidence);
	}

	private double share(float[] qualities) {
		double share = 0;
		for (int i = 0; i < qualities.length; i++) {
			share += qualities[i] * this.concepts.get(i).weight();
		}
		return (this.total > 0) ? share / this.total : 0;
	}

	/**
	 * What a case shows of a query's meaning.
	 *
	 * @param unit share that stands in one unit, from 0 to 1
	 * @param evidence how sure it is that the case is about it, from 0 to 1
	 */
	record Shown(double unit, double evidence) {
	}

	private static final class Seen {

		private final float[] anywhere;

		private final Map<Integer, float[]> units = new HashMap<>();

		Seen(int concepts) {
			this.anywhere = new float[concepts];
		}

		void add(int concept, Evidence evidence, float[] words, Map<Integer, float[]> found) {
			this.anywhere[concept] = Math.max(this.anywhere[concept], evidence.of(words));
			found.forEach((unit, inUnit) -> {
				float quality = evidence.of(inUnit);
				if (quality > 0) {
					float[] all = this.units.computeIfAbsent(unit, (key) -> new float[this.anywhere.length]);
					all[concept] = Math.max(all[concept], quality);
				}
			});
		}

	}

	/** The units that terms stand in, by document; each term is looked up once. */
	private static final class Positions {

		private static final int[] NONE = {};

		private final TermsEnum terms;

		private final int[] docs;

		private final Map<String, int[][]> known = new HashMap<>();

		Positions(@org.jspecify.annotations.Nullable Terms terms, int[] docs) throws IOException {
			this.terms = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
			this.docs = docs;
		}

		int[][] of(String term) throws IOException {
			int[][] found = this.known.get(term);
			if (found == null) {
				found = read(term);
				this.known.put(term, found);
			}
			return found;
		}

		private int[][] read(String term) throws IOException {
			int[][] found = new int[this.docs.length][];
			Arrays.fill(found, NONE);
			if (!this.terms.seekExact(new BytesRef(term))) {
				return found;
			}
			PostingsEnum postings = this.terms.postings(null, PostingsEnum.POSITIONS);
			for (int i = 0; i < this.docs.length; i++) {
				int doc = postings.docID();
				if (doc < this.docs[i]) {
					doc = postings.advance(this.docs[i]);
				}
				if (doc == this.docs[i]) {
					int[] units = new int[postings.freq()];
					for (int place = 0; place < units.length; place++) {
						units[place] = postings.nextPosition();
					}
					found[i] = units;
				}
			}
			return found;
		}

	}

}
