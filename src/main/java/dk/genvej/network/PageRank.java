package dk.genvej.network;

import java.util.Arrays;

/** PageRank over the weighted network, damping 0.85. */
final class PageRank {

	private static final double DAMPING = 0.85;

	private static final double TOLERANCE = 1e-13;

	private static final int MOST_ROUNDS = 1000;

	private PageRank() {
	}

	/** The rank of each node; sums to 1. Every node has a neighbour, so none leaks. */
	static double[] of(Network network) {
		int n = network.size();
		double[] rank = new double[n];
		Arrays.fill(rank, 1.0 / Math.max(1, n));
		double[] strength = new double[n];
		for (int v = 0; v < n; v++) {
			strength[v] = network.strength(v);
		}
		double moved = 1;
		for (int round = 0; round < MOST_ROUNDS && moved > TOLERANCE; round++) {
			double[] next = round(network, rank, strength);
			moved = 0;
			for (int v = 0; v < n; v++) {
				moved += Math.abs(next[v] - rank[v]);
			}
			rank = next;
		}
		return rank;
	}

	private static double[] round(Network network, double[] rank, double[] strength) {
		int n = rank.length;
		double[] share = new double[n];
		for (int v = 0; v < n; v++) {
			share[v] = rank[v] / strength[v];
		}
		double[] next = new double[n];
		for (int v = 0; v < n; v++) {
			double sum = 0;
			for (int i = network.offsets()[v]; i < network.offsets()[v + 1]; i++) {
				sum += share[network.neighbours()[i]] * network.weights()[i];
			}
			next[v] = DAMPING * sum + (1 - DAMPING) / n;
		}
		return next;
	}

}
