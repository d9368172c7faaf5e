package dk.genvej.network;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import dk.genvej.support.GenvejTest;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Libraries that know nothing of us read the exports as the network that we hold, and
 * measure in them what the files tell.
 */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class ExportReadersTest {

	private static final double NEAR = 1e-9;

	@LocalServerPort
	int port;

	@Autowired
	Networks networks;

	@Test
	void graphMlIsTheSameNetworkWithTheSameMeasures() throws IOException, InterruptedException {
		compare(ReadBack.graphMl(get("/export/network.graphml")));
	}

	@Test
	void gexfIsTheSameNetworkWithTheSameMeasures() throws IOException, InterruptedException {
		compare(ReadBack.gexf(get("/export/network.gexf")));
	}

	@Test
	void theTablesAreTheSameNetworkWithTheSameMeasures() throws IOException, InterruptedException {
		compare(ReadBack.tables(get("/export/network-nodes.csv"), get("/export/network-edges.csv")));
	}

	private void compare(ReadBack read) {
		Network network = this.networks.measured().network();
		assertThat(network.size()).isGreaterThan(100);
		Graph<String, DefaultWeightedEdge> expected = Sheets.inJGraphT(network);
		assertThat(read.graph().vertexSet()).isEqualTo(expected.vertexSet());
		assertThat(read.graph().edgeSet()).hasSameSizeAs(expected.edgeSet());
		for (DefaultWeightedEdge edge : expected.edgeSet()) {
			String from = expected.getEdgeSource(edge);
			String to = expected.getEdgeTarget(edge);
			assertThat(read.graph().containsEdge(from, to)).as("%s %s", from, to).isTrue();
			assertThat(read.graph().getEdgeWeight(read.graph().getEdge(from, to))).as("%s %s", from, to)
				.isEqualTo(expected.getEdgeWeight(edge));
		}
		compareMeasures(read);
		for (int v = 0; v < network.size(); v++) {
			assertThat(read.of(network.node(v).slug())).containsEntry("name", network.node(v).name())
				.containsEntry("kind", network.node(v).kind())
				.containsKey("community");
		}
	}

	private static void compareMeasures(ReadBack read) {
		Graph<String, DefaultWeightedEdge> graph = read.graph();
		double n = graph.vertexSet().size();
		Map<String, Double> betweenness = new BetweennessCentrality<>(Sheets.unweighted(graph)).getScores();
		Map<String, Double> pageRank = new PageRank<>(graph, 0.85, 10_000, 1e-14).getScores();
		graph.vertexSet().forEach((slug) -> {
			assertThat(read.number(slug, "betweenness")).as(slug)
				.isCloseTo(betweenness.getOrDefault(slug, -2.0) * 2 / ((n - 1) * (n - 2)), within(NEAR));
			assertThat(read.number(slug, "pageRank")).as(slug)
				.isCloseTo(pageRank.getOrDefault(slug, -2.0), within(NEAR));
			assertThat(read.number(slug, "degree")).as(slug).isEqualTo(graph.degreeOf(slug));
		});
	}

	private String get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> response = client.send(
					HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(200);
			return response.body();
		}
	}

}
