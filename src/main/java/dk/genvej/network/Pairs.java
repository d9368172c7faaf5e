package dk.genvej.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Collects who meets whom: each pair as one number, sorted and counted when all are in.
 */
final class Pairs {

	private static final int MASK = 0x7fffffff;

	private long[] pairs = new long[1024];

	private int size;

	/** All pairs of some organisations. */
	void addClique(int[] ascending) {
		for (int i = 0; i < ascending.length; i++) {
			for (int j = i + 1; j < ascending.length; j++) {
				add(ascending[i], ascending[j]);
			}
		}
	}

	private void add(int low, int high) {
		if (this.size == this.pairs.length) {
			this.pairs = Arrays.copyOf(this.pairs, this.size * 2);
		}
		this.pairs[this.size++] = ((long) low << 32) | high;
	}

	/** Each pair once with its number, leaving out those that meet less often. */
	Counted counted(int least) {
		Arrays.parallelSort(this.pairs, 0, this.size);
		int[] counts = new int[this.size];
		int kept = 0;
		for (int from = 0; from < this.size;) {
			int to = from;
			while (to < this.size && this.pairs[to] == this.pairs[from]) {
				to++;
			}
			if (to - from >= least) {
				counts[kept] = to - from;
				this.pairs[kept++] = this.pairs[from];
			}
			from = to;
		}
		return new Counted(Arrays.copyOf(this.pairs, kept), Arrays.copyOf(counts, kept));
	}

	/**
	 * Pairs with how often they meet.
	 *
	 * @param pairs the pairs, ascending
	 * @param counts how often each meets
	 */
	record Counted(long[] pairs, int[] counts) {

		/** All that are in a pair, ascending. */
		int[] members() {
			BitSet members = new BitSet();
			for (long pair : this.pairs) {
				members.set((int) (pair >>> 32));
				members.set((int) (pair & MASK));
			}
			return members.stream().toArray();
		}

		/**
		 * The pairs as rows of neighbours.
		 * @param nodeOf number of the node of each organisation
		 * @param nodes number of nodes
		 */
		Rows rows(int[] nodeOf, int nodes) {
			int[] offsets = new int[nodes + 1];
			for (long pair : this.pairs) {
				offsets[nodeOf[(int) (pair >>> 32)] + 1]++;
				offsets[nodeOf[(int) (pair & MASK)] + 1]++;
			}
			Arrays.parallelPrefix(offsets, Integer::sum);
			long[] cells = new long[offsets[nodes]];
			int[] next = Arrays.copyOf(offsets, nodes);
			for (int i = 0; i < this.pairs.length; i++) {
				int one = nodeOf[(int) (this.pairs[i] >>> 32)];
				int other = nodeOf[(int) (this.pairs[i] & MASK)];
				cells[next[one]++] = ((long) other << 32) | this.counts[i];
				cells[next[other]++] = ((long) one << 32) | this.counts[i];
			}
			IntStream.range(0, nodes).forEach((node) -> Arrays.sort(cells, offsets[node], offsets[node + 1]));
			return new Rows(offsets, Arrays.stream(cells).mapToInt((cell) -> (int) (cell >>> 32)).toArray(),
					Arrays.stream(cells).mapToInt((cell) -> (int) (cell & MASK)).toArray());
		}
	}

	/**
	 * Neighbours row by row.
	 *
	 * @param offsets where the row of each node begins
	 * @param neighbours the neighbours, ascending within a row
	 * @param weights how often each meets
	 */
	record Rows(int[] offsets, int[] neighbours, int[] weights) {
	}

}
