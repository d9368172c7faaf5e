package dk.genvej.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import dk.genvej.network.Groups.Community;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a network, by node.
 *
 * @param betweenness share of shortest paths through it, 0 to 1
 * @param pageRank weighted PageRank; sums to 1
 * @param groups groups that work together
 * @param summary measures of the whole
 * @param order nodes with most shared cases first
 * @param ranks rank of each node by each of {@link Metric}
 */
record Measures(double[] betweenness, double[] pageRank, Groups groups, Summary summary, int[] order, int[][] ranks) {

	/**
	 * Measures everything, and estimates what would take more than about that many steps.
	 */
	static Measures of(Network network, long most) {
		Shape shape = Shape.of(network);
		ShortestPaths.Result paths = ShortestPaths.of(network, most, shape.inLargest());
		double[] pageRank = PageRank.of(network);
		double n = network.size();
		Summary summary = new Summary(network.size(), network.edges(),
				(n > 1) ? 2 * network.edges() / (n * (n - 1)) : 0, shape.components(), shape.largest(),
				paths.averageLength(), shape.clustering(), !paths.exact());
		int[][] ranks = new int[Metric.values().length][];
		for (Metric metric : Metric.values()) {
			ranks[metric.ordinal()] = ranks(values(metric, network, paths.betweenness(), pageRank));
		}
		return new Measures(paths.betweenness(), pageRank, Groups.in(network), summary, order(network), ranks);
	}

	/** The group of a node. */
	Community community(int node) {
		return this.groups.communities().get(this.groups.of()[node]);
	}

	private static double[] values(Metric metric, Network network, double[] betweenness, double[] pageRank) {
		return switch (metric) {
			case DEGREE -> nodes(network).mapToDouble(network::degree).toArray();
			case WEIGHTED_DEGREE -> nodes(network).mapToDouble(network::strength).toArray();
			case BETWEENNESS -> betweenness;
			case PAGE_RANK -> pageRank;
		};
	}

	private static IntStream nodes(Network network) {
		return IntStream.range(0, network.size());
	}

	// Equal but for rounding is equal.
	private static int[] ranks(double[] values) {
		Integer[] order = new Integer[values.length];
		Arrays.setAll(order, (i) -> i);
		Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -values[i]));
		int[] ranks = new int[values.length];
		for (int i = 0; i < order.length; i++) {
			boolean same = i > 0 && values[order[i - 1]] - values[order[i]] <= 1e-11 * Math.abs(values[order[i - 1]]);
			ranks[order[i]] = same ? ranks[order[i - 1]] : i + 1;
		}
		return ranks;
	}

	private static int[] order(Network network) {
		return nodes(network).boxed()
			.sorted(Comparator.<Integer>comparingInt((v) -> -network.strength(v)).thenComparingInt((v) -> v))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/** A measure that nodes are ranked by. */
	enum Metric {

		DEGREE("degree"), WEIGHTED_DEGREE("weightedDegree"), BETWEENNESS("betweenness"), PAGE_RANK("pageRank");

		private final String label;

		Metric(String label) {
			this.label = label;
		}

		/** Its name in the schema. */
		String label() {
			return this.label;
		}

	}

	/**
	 * Measures of the whole.
	 *
	 * @param nodes number of organisations
	 * @param edges number of pairs that share cases
	 * @param density share of all possible pairs
	 * @param components number of parts without a way between them
	 * @param largestComponent organisations in the largest part
	 * @param averagePathLength mean length of shortest paths inside the largest part
	 * @param clustering mean share of a node's neighbours that are neighbours
	 * @param estimated whether betweenness and path length come from a sample
	 */
	record Summary(int nodes, int edges, double density, int components, int largestComponent,
			@Nullable Double averagePathLength, double clustering, boolean estimated) {
	}
}
