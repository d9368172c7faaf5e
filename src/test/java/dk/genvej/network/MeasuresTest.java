package dk.genvej.network;

import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.GraphMetrics;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is measured is what another library measures on the same network. */
class MeasuresTest {

	private static final double NEAR = 1e-9;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void equalsAnotherLibrary(long seed) {
		Network network = Network.of(Sheets.random(120, 90, seed), NetworkFilter.NONE, 1);
		Measures measures = Measures.of(network, Long.MAX_VALUE);
		Graph<String, DefaultWeightedEdge> graph = Sheets.inJGraphT(network);
		Map<String, Double> betweenness = new BetweennessCentrality<>(Sheets.unweighted(graph)).getScores();
		Map<String, Double> pageRank = new PageRank<>(graph, 0.85, 10_000, 1e-14).getScores();
		double n = network.size();
		for (int v = 0; v < network.size(); v++) {
			String slug = network.node(v).slug();
			double expected = betweenness.getOrDefault(slug, -1.0) * 2 / ((n - 1) * (n - 2));
			assertThat(measures.betweenness()[v]).as(slug).isCloseTo(expected, within(NEAR));
			assertThat(measures.pageRank()[v]).as(slug).isCloseTo(pageRank.getOrDefault(slug, -1.0), within(NEAR));
			assertThat(network.degree(v)).isEqualTo(graph.degreeOf(slug));
		}
		var parts = new ConnectivityInspector<>(graph).connectedSets();
		assertThat(measures.summary().components()).isEqualTo(parts.size());
		assertThat(measures.summary().largestComponent())
			.isEqualTo(parts.stream().mapToInt(java.util.Set::size).max().orElse(0));
		assertThat(measures.summary().clustering()).isCloseTo(
				new ClusteringCoefficient<>(Sheets.unweighted(graph)).getAverageClusteringCoefficient(), within(NEAR));
		assertThat(measures.summary().estimated()).isFalse();
	}

	@Test
	void meanLengthCountsEveryPairOfTheLargestPart() {
		Network network = Network.of(Sheets.of("a b", "b c", "c d e", "x y"), NetworkFilter.NONE, 1);
		Measures measures = Measures.of(network, Long.MAX_VALUE);
		// ab 1, ac 2, ad 3, ae 3, bc 1, bd 2, be 2, cd 1, ce 1, de 1
		assertThat(measures.summary().averagePathLength()).isCloseTo(1.7, within(NEAR));
		assertThat(measures.summary().components()).isEqualTo(2);
		assertThat(measures.summary().density()).isCloseTo(2 * 6 / (7.0 * 6), within(NEAR));
	}

	@Test
	void organisationsThatStandAlikeMeasureAlike() {
		Network network = Network.of(Sheets.of("a b c d", "a x y"), NetworkFilter.NONE, 1);
		Measures measures = Measures.of(network, Long.MAX_VALUE);
		assertThat(measures.betweenness()[network.find("c")]).isZero();
		double n = 6;
		assertThat(measures.betweenness()[network.find("a")]).isCloseTo(6 * 2 / ((n - 1) * (n - 2)), within(NEAR));
		assertThat(measures.ranks()[Measures.Metric.BETWEENNESS.ordinal()]).containsExactly(1, 2, 2, 2, 2, 2);
	}

	@Test
	void thePageRankSumsToOne() {
		Network network = Network.of(Sheets.random(300, 200, 7), NetworkFilter.NONE, 1);
		double sum = java.util.Arrays.stream(Measures.of(network, Long.MAX_VALUE).pageRank()).sum();
		assertThat(sum).isCloseTo(1, within(NEAR));
	}

	@Test
	void theSameNetworkFallsIntoTheSameGroups() {
		Groups one = Groups.in(Network.of(Sheets.random(200, 150, 5), NetworkFilter.NONE, 1));
		Groups other = Groups.in(Network.of(Sheets.random(200, 150, 5), NetworkFilter.NONE, 1));
		assertThat(one.of()).isEqualTo(other.of());
		assertThat(one.communities()).isEqualTo(other.communities());
		assertThat(one.communities().size()).isGreaterThan(1);
		assertThat(one.communities()).extracting(Groups.Community::size)
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void twoGroupsWithOneBridgeAreToldApart() {
		Groups groups = Groups
			.in(Network.of(Sheets.of("a b c d", "a b c d", "d e", "e f g h", "e f g h"), NetworkFilter.NONE, 1));
		assertThat(groups.of()).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
	}

	@Test
	void aNetworkTooLargeToMeasureAtOnceIsEstimatedAndSaysSo() {
		Network network = Network.of(Sheets.random(600, 700, 11), NetworkFilter.NONE, 1);
		Measures exact = Measures.of(network, Long.MAX_VALUE);
		Measures rough = Measures.of(network, 1);
		assertThat(rough.summary().estimated()).isTrue();
		assertThat(exact.summary().estimated()).isFalse();
		int top = indexOfMost(exact.betweenness());
		assertThat(rough.betweenness()[top]).isCloseTo(exact.betweenness()[top], within(exact.betweenness()[top] / 3));
	}

	@Test
	void anEmptyNetworkHasNoMeasures() {
		Network network = Network.of(Sheets.of("a"), NetworkFilter.NONE, 1);
		Measures measures = Measures.of(network, Long.MAX_VALUE);
		assertThat(network.size()).isZero();
		assertThat(measures.summary().averagePathLength()).isNull();
		assertThat(measures.summary().clustering()).isZero();
	}

	@Test
	void theMeanLengthEqualsAnotherLibrary() {
		Network network = Network.of(Sheets.of("a b c", "c d", "d e f g", "g h", "a h"), NetworkFilter.NONE, 1);
		double sum = 0;
		Graph<String, DefaultWeightedEdge> graph = Sheets.unweighted(Sheets.inJGraphT(network));
		var all = new org.jgrapht.alg.shortestpath.FloydWarshallShortestPaths<>(graph);
		for (String from : graph.vertexSet()) {
			for (String to : graph.vertexSet()) {
				sum += from.equals(to) ? 0 : all.getPathWeight(from, to);
			}
		}
		double n = network.size();
		assertThat(GraphMetrics.getDiameter(graph)).isGreaterThan(2);
		assertThat(Measures.of(network, Long.MAX_VALUE).summary().averagePathLength()).isCloseTo(sum / (n * (n - 1)),
				within(NEAR));
	}

	private static int indexOfMost(double[] values) {
		int most = 0;
		for (int i = 0; i < values.length; i++) {
			most = (values[i] > values[most]) ? i : most;
		}
		return most;
	}

}
