package dk.genvej.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much of what a query means stands in a case, and how much of it in one unit of its
 * text: words that meet in one need or title say more than words scattered over a long
 * case.
 */
final class Coherence {

	private final List<Concept> concepts;

	private final double total;

	private final List<Sign> signs = new ArrayList<>();

	Coherence(Question question) {
		this.concepts = question.asked();
		this.total = this.concepts.stream().mapToDouble(Concept::weight).sum();
		for (int i = 0; i < this.concepts.size(); i++) {
			for (Evidence evidence : this.concepts.get(i).evidence()) {
				this.signs.add(new Sign(i, evidence.words().stream().map(Terms::of).toList(), evidence.quality()));
			}
		}
	}

	/** Whether a case that shows that much is likely to be about what was asked. */
	boolean isAnswer(Shown shown) {
		return shown.evidence() >= ((this.concepts.size() == 2) ? Weights.FOUND_OF_TWO : Weights.FOUND);
	}

	/** What some documents show, in their order. */
	List<Shown> of(int[] docs, UnitTables tables) throws IOException {
		Shown[] shown = new Shown[docs.length];
		tables.each(docs, (place, table) -> shown[place] = of(table));
		return List.of(shown);
	}

	private Shown of(UnitTable table) {
		Looking looking = new Looking(table, this.concepts.size());
		this.signs.forEach(looking::look);
		double unit = 0;
		double main = 0;
		for (int i = 0; i < table.size(); i++) {
			double share = share(looking.inUnits, i, table.size());
			if (share > 0) {
				unit = Math.max(unit, share);
				main = Math.max(main, share * switch (table.kind(i)) {
					case MAIN, NAME -> 1;
					case ASIDE -> Weights.ASIDE;
					case WORDING -> Weights.WORDING;
				});
			}
		}
		double evidence = Weights.TOGETHER * main + (1 - Weights.TOGETHER) * share(looking.anywhere, 0, 1);
		return new Shown(unit, evidence);
	}

	// Qualities by concept, from a place on and so far apart.
	private double share(float[] qualities, int place, int apart) {
		double share = 0;
		for (int i = 0; i < this.concepts.size(); i++) {
			share += qualities[place + i * apart] * this.concepts.get(i).weight();
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

	/** Evidence for a concept: all of some words must be there. */
	private record Sign(int concept, List<Terms> words, float quality) {
	}

	/** Terms of a word with how sure each is. */
	private record Terms(long[] keys, float[] sure) {

		static Terms of(Map<String, Float> word) {
			long[] keys = new long[word.size()];
			float[] sure = new float[word.size()];
			int i = 0;
			for (Map.Entry<String, Float> term : word.entrySet()) {
				keys[i] = UnitTable.key(term.getKey());
				sure[i++] = term.getValue();
			}
			return new Terms(keys, sure);
		}

	}

	/** A look at one case. */
	private static final class Looking {

		private final UnitTable table;

		private final int[] places;

		/**
		 * How sure a concept is meant in a unit: all units of the first, then of the
		 * next.
		 */
		private final float[] inUnits;

		private final float[] anywhere;

		Looking(UnitTable table, int concepts) {
			this.table = table;
			this.places = new int[table.size()];
			this.inUnits = new float[concepts * table.size()];
			this.anywhere = new float[concepts];
		}

		void look(Sign sign) {
			if (sign.words().size() > 1) {
				lookForAll(sign);
				return;
			}
			int first = sign.concept() * this.places.length;
			take(sign, look(sign.words().getFirst(), sign.quality(), this.inUnits, first));
		}

		// The weakest of the words decides.
		private void lookForAll(Sign sign) {
			float[] least = new float[this.places.length];
			float leastAnywhere = 1;
			Arrays.fill(least, 1);
			for (Terms word : sign.words()) {
				float[] found = new float[this.places.length];
				float best = look(word, 1, found, 0);
				if (best == 0) {
					return;
				}
				leastAnywhere = Math.min(leastAnywhere, best);
				for (int i = 0; i < least.length; i++) {
					least[i] = Math.min(least[i], found[i]);
				}
			}
			take(sign, leastAnywhere);
			int first = sign.concept() * least.length;
			for (int i = 0; i < least.length; i++) {
				this.inUnits[first + i] = Math.max(this.inUnits[first + i], least[i] * sign.quality());
			}
		}

		private void take(Sign sign, float best) {
			this.anywhere[sign.concept()] = Math.max(this.anywhere[sign.concept()], best * sign.quality());
		}

		/**
		 * Looks for a word. What a wording says alone proves less.
		 * @param into gets how sure it is in each unit, times the quality, from a place
		 * on
		 * @return how sure it is anywhere
		 */
		private float look(Terms word, float quality, float[] into, int first) {
			float best = 0;
			for (int term = 0; term < word.keys().length; term++) {
				float sure = word.sure()[term];
				int count = this.table.find(word.keys()[term], this.places);
				for (int i = 0; i < count; i++) {
					int unit = this.places[i];
					into[first + unit] = Math.max(into[first + unit], sure * quality);
					boolean wording = this.table.kind(unit) == Units.Kind.WORDING;
					best = Math.max(best, wording ? sure * Weights.WORDING_ALONE : sure);
				}
			}
			return best;
		}

	}

}
