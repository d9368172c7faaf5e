package dk.genvej.network;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import dk.genvej.support.GenvejTest;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is taken home reads at the first try, and holds what the API tells. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class ExportTest {

	private static final double NEAR = 1e-9;

	@LocalServerPort
	int port;

	@Autowired
	Networks networks;

	private Networks.Measured measured = new Networks.Measured(0, new Roster().sheet(),
			Network.of(new Roster().sheet(), NetworkFilter.NONE, 1),
			Measures.of(Network.of(new Roster().sheet(), NetworkFilter.NONE, 1), 1));

	@BeforeEach
	void readNetwork() {
		this.measured = this.networks.measured();
	}

	@Test
	void graphMlReadsBackAsTheSameNetworkWithTheSameMeasures() throws IOException, InterruptedException {
		Graph<String, DefaultWeightedEdge> graph = new DefaultUndirectedWeightedGraph<>(
				SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier());
		GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer.setEdgeWeightAttributeName("weight");
		importer.setSchemaValidation(false);
		Map<String, Map<String, String>> attributes = new HashMap<>();
		importer.addVertexAttributeConsumer(
				(key, value) -> attributes.computeIfAbsent(key.getFirst(), (slug) -> new HashMap<>())
					.put(key.getSecond(), text(value)));
		importer.importGraph(graph, new StringReader(get("/export/network.graphml").body()));
		Network network = this.measured.network();
		Graph<String, DefaultWeightedEdge> expected = Sheets.inJGraphT(network);
		assertThat(graph.vertexSet()).isEqualTo(expected.vertexSet());
		assertThat(graph.edgeSet()).hasSameSizeAs(expected.edgeSet());
		for (DefaultWeightedEdge edge : expected.edgeSet()) {
			DefaultWeightedEdge read = graph.getEdge(expected.getEdgeSource(edge), expected.getEdgeTarget(edge));
			assertThat(graph.getEdgeWeight(read)).isEqualTo(expected.getEdgeWeight(edge));
		}
		compareMeasures(graph, attributes);
	}

	private void compareMeasures(Graph<String, DefaultWeightedEdge> graph,
			Map<String, Map<String, String>> attributes) {
		double n = graph.vertexSet().size();
		Map<String, Double> betweenness = new BetweennessCentrality<>(Sheets.unweighted(graph)).getScores();
		Map<String, Double> pageRank = new PageRank<>(graph, 0.85, 10_000, 1e-14).getScores();
		graph.vertexSet().forEach((slug) -> {
			Map<String, String> told = attributes.getOrDefault(slug, Map.of());
			assertThat(Double.parseDouble(told.getOrDefault("betweenness", "-1"))).as(slug)
				.isCloseTo(betweenness.getOrDefault(slug, -2.0) * 2 / ((n - 1) * (n - 2)), within(NEAR));
			assertThat(Double.parseDouble(told.getOrDefault("pageRank", "-1"))).as(slug)
				.isCloseTo(pageRank.getOrDefault(slug, -2.0), within(NEAR));
			assertThat(told).containsKeys("name", "kind", "community");
		});
	}

	private static String text(Attribute value) {
		return value.getValue();
	}

	@Test
	void gexfHoldsTheSameNodesAndWeights() throws Exception {
		HttpResponse<String> response = get("/export/network.gexf");
		var document = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new java.io.ByteArrayInputStream(response.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		Network network = this.measured.network();
		assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(network.size());
		var edges = document.getElementsByTagName("edge");
		assertThat(edges.getLength()).isEqualTo(network.edges());
		Graph<String, DefaultWeightedEdge> expected = Sheets.inJGraphT(network);
		for (int i = 0; i < edges.getLength(); i++) {
			Element edge = (Element) edges.item(i);
			assertThat(Double.parseDouble(edge.getAttribute("weight"))).isEqualTo(
					expected.getEdgeWeight(expected.getEdge(edge.getAttribute("source"), edge.getAttribute("target"))));
		}
		assertThat(document.getElementsByTagName("description").item(0).getTextContent()).contains(ExportNotice.LICENCE)
			.contains("revision " + this.measured.revision());
	}

	@Test
	void theTablesHaveARowForEachNodeAndEdge() throws IOException, InterruptedException {
		HttpResponse<String> nodes = get("/export/network-nodes.csv");
		assertThat(nodes.body().split("\r\n")).hasSize(this.measured.network().size() + 1)
			.startsWith(String.join(",", NetworkRows.NODE_COLUMNS));
		assertThat(nodes.headers().allValues("Link")).anyMatch((link) -> link.contains("rel=\"license\""));
		assertThat(nodes.headers().firstValue("Content-Disposition").orElse(""))
			.contains("-r" + this.measured.revision() + ".csv");
		HttpResponse<String> edges = get("/export/network-edges.csv");
		assertThat(edges.body().split("\r\n")).hasSize(this.measured.network().edges() + 1);
		JsonNode about = JsonMapper.shared().readTree(get("/export/network-edges.csv-metadata.json").body());
		assertThat(about.path("dc:bibliographicCitation").asString()).contains("revision");
	}

	@Test
	void aFilterInTheAddressCutsOutAPart() throws IOException, InterruptedException {
		String part = get("/export/network-nodes.csv?organisationKinds=MUNICIPALITY").body();
		assertThat(part.lines().skip(1)).isNotEmpty().allMatch((row) -> row.contains(",MUNICIPALITY,"));
		assertThat(get("/export/network-nodes.csv?regions=ATLANTIS").statusCode()).isEqualTo(400);
	}

	@Test
	void everythingIsOneFileWithoutPeople() throws IOException, InterruptedException {
		HttpResponse<String> response = get("/export/genvej.jsonld");
		JsonNode document = JsonMapper.shared().readTree(response.body());
		assertThat(document.path("license").path("@id").asString()).isEqualTo(ExportNotice.LICENCE);
		assertThat(document.path("version").asString()).isNotBlank();
		assertThat(document.path("creditText").asString()).contains("revision");
		List<JsonNode> graph = document.path("@graph").valueStream().toList();
		assertThat(graph.stream().filter((node) -> node.path("@type").asString().equals("CreativeWork")).count())
			.isGreaterThanOrEqualTo(100);
		assertThat(graph.stream().filter((node) -> node.path("@type").asString().endsWith("Organization")).count())
			.isGreaterThanOrEqualTo(200);
		assertThat(response.body()).doesNotContain("\"Person\"")
			.doesNotContain("telephone")
			.doesNotContain("\"email\"");
		assertThat(get("/export/genvej.jsonld").body()).isEqualTo(response.body());
	}

	@Test
	void oneCaseAndOneOrganisationByThemselves() throws IOException, InterruptedException {
		JsonNode found = JsonMapper.shared().readTree(get("/cases/heartwork-herning.jsonld").body());
		assertThat(found.path("@context").path("@vocab").asString()).isEqualTo("https://schema.org/");
		assertThat(found.path("identifier").asString()).isEqualTo("heartwork-herning");
		JsonNode organisation = JsonMapper.shared().readTree(get("/organisationer/aarhus-kommune.jsonld").body());
		assertThat(organisation.path("@type").asString()).isEqualTo("GovernmentOrganization");
		assertThat(get("/cases/findes-ikke.jsonld").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
