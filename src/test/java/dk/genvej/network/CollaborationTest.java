package dk.genvej.network;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Who works with whom, as the API tells it of the seed data. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class CollaborationTest {

	@Autowired
	HttpGraphQlTester api;

	@Autowired
	NetworkGraph graph;

	@Autowired
	Networks networks;

	@Test
	void thePairsAreThoseThatShareACase() {
		Set<String> expected = new TreeSet<>();
		this.graph.eachCase((row) -> {
			Set<String> members = new TreeSet<>(row.leads());
			row.partners().forEach((partner) -> members.add(partner.organisation()));
			members.forEach((one) -> members.forEach((other) -> {
				if (one.compareTo(other) < 0) {
					expected.add(one + " " + other);
				}
			}));
		});
		GraphQlTester.Response response = Operations.send(this.api, "collaboration-network", Map.of("limit", 2000));
		List<Map<String, Object>> edges = maps(response, "collaborationNetwork.edges");
		assertThat(edges.stream().map((edge) -> edge.get("from") + " " + edge.get("to")).collect(Collectors.toSet()))
			.isEqualTo(expected);
		assertThat(edges).allSatisfy((edge) -> assertThat((List<?>) edge.get("cases"))
			.hasSize(((Number) edge.getOrDefault("weight", 0)).intValue()));
		response.path("collaborationNetwork.summary.edges").entity(Integer.class).isEqualTo(expected.size());
		response.path("collaborationNetwork.truncated").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void theLimitIsToldAndKeepsThoseWithMostSharedCases() {
		GraphQlTester.Response response = Operations.send(this.api, "collaboration-network", Map.of("limit", 3));
		response.path("collaborationNetwork.nodes").entityList(Object.class).hasSize(3);
		response.path("collaborationNetwork.truncated").entity(Boolean.class).isEqualTo(true);
		response.path("collaborationNetwork.summary.nodes")
			.entity(Integer.class)
			.satisfies((nodes) -> assertThat(nodes).isGreaterThan(100));
	}

	@Test
	void aFilterCutsOutAPartOfIt() {
		GraphQlTester.Response response = Operations.send(this.api, "collaboration-network",
				Map.of("filter", Map.of("organisationKinds", List.of("MUNICIPALITY"))));
		assertThat(maps(response, "collaborationNetwork.nodes")).isNotEmpty()
			.allSatisfy((node) -> assertThat(String.valueOf(node.get("organisation"))).contains("kind=MUNICIPALITY"));
		Operations.send(this.api, "collaboration-network", Map.of("filter", Map.of("yearFrom", 1850, "yearTo", 1851)))
			.path("collaborationNetwork.summary.nodes")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@Test
	void anOrganisationStandsSomewhereInTheNetwork() {
		GraphQlTester.Response response = Operations.send(this.api, "network-metrics",
				Map.of("slug", "aarhus-kommune"));
		response.path("organisation.network.rankOf[*].metric")
			.entityList(String.class)
			.containsExactly("degree", "weightedDegree", "betweenness", "pageRank");
		response.path("organisation.network.brokers").entityList(Object.class).hasSizeLessThan(6);
		response.path("organisation.network.degree")
			.entity(Integer.class)
			.satisfies((degree) -> assertThat(degree).isGreaterThan(5));
	}

	@Test
	void theWayIsAChainOfSharedCases() {
		Map<String, Object> chain = Map.of("from", "aarhus-kommune", "to", "odense-kommune");
		GraphQlTester.Response response = Operations.send(this.api, "collaboration-path", chain);
		int length = response.path("collaborationPath.length").entity(Integer.class).get();
		List<Map<String, Object>> steps = maps(response, "collaborationPath.steps");
		assertThat(steps).hasSize(length);
		assertThat(String.valueOf(steps.getFirst().get("from"))).contains("aarhus-kommune");
		assertThat(String.valueOf(steps.getLast().get("to"))).contains("odense-kommune");
	}

	@Test
	void theWayIsAsLongAsAnotherLibraryFindsIt() {
		Graph<String, DefaultWeightedEdge> graph = Sheets
			.unweighted(Sheets.inJGraphT(this.networks.measured().network()));
		List<String> slugs = List.copyOf(graph.vertexSet());
		Random random = new Random(6);
		int none = 0;
		for (int i = 0; i < 60; i++) {
			String from = slugs.get(random.nextInt(slugs.size()));
			String to = slugs.get(random.nextInt(slugs.size()));
			var expected = BFSShortestPath.findPathBetween(graph, from, to);
			GraphQlTester.Response response = Operations.send(this.api, "collaboration-path",
					Map.of("from", from, "to", to, "maxLength", 10));
			if (expected == null) {
				response.path("collaborationPath").valueIsNull();
				none++;
			}
			else {
				response.path("collaborationPath.length").entity(Integer.class).isEqualTo(expected.getLength());
			}
		}
		assertThat(none).isBetween(1, 59);
	}

	@Test
	void thereIsNoWayToWhoSharesNoCase() {
		Set<String> alone = new TreeSet<>();
		this.graph.eachOrganisation((member) -> alone.add(member.slug()));
		alone.removeIf((slug) -> this.networks.measured().network().find(slug) >= 0);
		Operations.send(this.api, "collaboration-path", Map.of("from", "aarhus-kommune", "to", alone.iterator().next()))
			.path("collaborationPath")
			.valueIsNull();
	}

	@Test
	void oneNeedsNoWayToOneself() {
		Operations.send(this.api, "collaboration-path", Map.of("from", "aarhus-kommune", "to", "aarhus-kommune"))
			.path("collaborationPath.length")
			.entity(Integer.class)
			.isEqualTo(0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ collaborationPath(from: "nix", to: "aarhus-kommune") { length } } | NOT_FOUND
					{ collaborationPath(from: "aarhus-kommune", to: "odense-kommune", maxLength: 1000) { length } } | BAD_REQUEST
					{ collaborationPath(from: "aarhus-kommune", to: "odense-kommune", maxLength: 0) { length } } | BAD_REQUEST
					{ collaborationNetwork(limit: 1000000) { truncated } } | BAD_REQUEST
					{ collaborationNetwork(minWeight: 0) { truncated } } | BAD_REQUEST
					{ collaborationNetwork(filter: {regions: ["ATLANTIS"]}) { truncated } } | BAD_REQUEST
					{ collaborationNetwork(filter: {yearFrom: 2020, yearTo: 2010}) { truncated } } | BAD_REQUEST
					{ organisation(slug: "aarhus-kommune") { network { brokers(first: 99) { slug } } } } | BAD_REQUEST
					""")
	void badInputIsRefusedWithACode(String query, String code) {
		this.api.document(query)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsExactly(code));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(GraphQlTester.Response response, String path) {
		return (List<Map<String, Object>>) (List<?>) response.path(path).entityList(Map.class).get();
	}

}
