package dk.genvej.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups that work together more than with others, after Leiden with modularity as
 * quality. The same network always falls into the same groups.
 *
 * @param of number of the group of each node
 * @param communities the groups by number, the largest first
 */
record Groups(int[] of, List<Community> communities) {

	private static final long SEED = 20181126L;

	private static final int ROUNDS = 10;

	static Groups in(Network network) {
		int n = network.size();
		if (n == 0) {
			return new Groups(new int[0], List.of());
		}
		LeidenAlgorithm leiden = new LeidenAlgorithm(1, ROUNDS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
		var input = input(network);
		leiden.setResolution(1.0 / (2 * input.getTotalEdgeWeight()));
		var found = new nl.cwts.networkanalysis.Clustering(n);
		leiden.improveClustering(input, found);
		return ordered(network, found.getClusters());
	}

	private static nl.cwts.networkanalysis.Network input(Network network) {
		LargeIntArray from = new LargeIntArray(network.edges());
		LargeIntArray to = new LargeIntArray(network.edges());
		LargeDoubleArray weights = new LargeDoubleArray(network.edges());
		long edge = 0;
		for (int v = 0; v < network.size(); v++) {
			for (int i = network.offsets()[v]; i < network.offsets()[v + 1]; i++) {
				if (v < network.neighbours()[i]) {
					from.set(edge, v);
					to.set(edge, network.neighbours()[i]);
					weights.set(edge++, network.weights()[i]);
				}
			}
		}
		return new nl.cwts.networkanalysis.Network(network.size(), true, new LargeIntArray[] { from, to }, weights,
				false, false);
	}

	// The largest group is number 0; groups of the same size follow the slugs of their
	// first members.
	private static Groups ordered(Network network, int[] clusters) {
		int count = Arrays.stream(clusters).max().orElse(-1) + 1;
		int[] sizes = new int[count];
		int[] first = new int[count];
		int[] best = new int[count];
		Arrays.fill(first, -1);
		for (int v = 0; v < clusters.length; v++) {
			int c = clusters[v];
			sizes[c]++;
			boolean isFirst = first[c] < 0;
			first[c] = isFirst ? v : first[c];
			best[c] = (isFirst || network.strength(v) > network.strength(best[c])) ? v : best[c];
		}
		List<Integer> order = new ArrayList<>();
		for (int c = 0; c < count; c++) {
			if (sizes[c] > 0) {
				order.add(c);
			}
		}
		order.sort(Comparator.<Integer>comparingInt((c) -> -sizes[c]).thenComparingInt((c) -> first[c]));
		int[] numberOf = new int[count];
		List<Community> communities = new ArrayList<>();
		for (int c : order) {
			numberOf[c] = communities.size();
			communities.add(new Community(communities.size(), sizes[c], network.node(best[c]).name()));
		}
		return new Groups(Arrays.stream(clusters).map((c) -> numberOf[c]).toArray(), communities);
	}

	/**
	 * A group.
	 *
	 * @param id its number in this network
	 * @param size number of organisations
	 * @param label name of its best connected organisation
	 */
	record Community(int id, int size, String label) {
	}
}
