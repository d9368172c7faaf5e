package dk.genvej.reuse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

import dk.genvej.cases.Cases;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Genealogies and dossiers of the seed data. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class ReuseTreeTest {

	@Autowired
	HttpGraphQlTester api;

	@Autowired
	Cases cases;

	@Test
	void theGenealogyGoesBothWays() {
		GraphQlTester.Response response = Operations.send(this.api, "reuse-tree",
				Map.of("slug", "innovationsbarometeret"));
		response.path("case.reuseTree.nodes[*].key")
			.entityList(String.class)
			.contains("case:innovationsbarometeret", "organisation:oecd", "case:innovationsbarometer-norge");
		response.path("case.reuseTree.nodes[0].slug").entity(String.class).isEqualTo("innovationsbarometeret");
		response.path("case.reuseTree.edges[*].from").entityList(String.class).contains("organisation:oecd");
		response.path("case.reuseTree.edges[*].sources[*].document.slug")
			.entityList(String.class)
			.contains("nyt-sammen-bedre-2018");
		response.path("case.reuseTree.truncated").entity(Boolean.class).isEqualTo(false);
	}

	@Test
	void everyEdgeJoinsTwoNodesOfTheTree() {
		for (String slug : this.cases.slugsAfter("", 1000)) {
			GraphQlTester.Response response = Operations.send(this.api, "reuse-tree", Map.of("slug", slug));
			List<String> keys = response.path("case.reuseTree.nodes[*].key").entityList(String.class).get();
			assertThat(keys).doesNotHaveDuplicates().startsWith("case:" + slug);
			for (String end : List.of("from", "to")) {
				response.path("case.reuseTree.edges[*]." + end)
					.entityList(String.class)
					.satisfies((ends) -> assertThat(new HashSet<>(keys)).containsAll(ends));
			}
		}
	}

	@Test
	void aTreeThatWasCutByDepthSaysSo() {
		Operations.send(this.api, "reuse-tree", Map.of("slug", "innovationsbarometer-norge", "depth", 1))
			.path("case.reuseTree.truncated")
			.entity(Boolean.class)
			.isEqualTo(true);
		Operations.send(this.api, "reuse-tree", Map.of("slug", "innovationsbarometer-norge", "depth", 0))
			.path("case.reuseTree.nodes")
			.entityList(Object.class)
			.hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ case(slug: "heartwork-herning") { reuseTree(depth: 1000) { truncated } } } | BAD_REQUEST
			{ case(slug: "heartwork-herning") { reuseTree(depth: -1) { truncated } } } | BAD_REQUEST
			{ case(slug: "heartwork-herning") { spreading(receiver: "findes-ikke") { metCount } } } | NOT_FOUND
			""")
	void badInputIsRefusedWithACode(String query, String code) {
		this.api.document(query)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).extracting((error) -> error.getExtensions().get("code"))
				.containsExactly(code));
	}

	@Test
	void theDossierChecksEightPointsAndTellsWhy() {
		for (String slug : this.cases.slugsAfter("", 1000)) {
			GraphQlTester.Response response = dossier(slug, "aarhus-kommune");
			List<Boolean> met = response.path("case.spreading.checklist[*].met").entityList(Boolean.class).get();
			assertThat(met).hasSize(8);
			response.path("case.spreading.metCount")
				.entity(Integer.class)
				.isEqualTo((int) met.stream().filter(Boolean::booleanValue).count());
			response.path("case.spreading.checklist[*].evidence")
				.entityList(String.class)
				.satisfies((texts) -> assertThat(texts).hasSize(8).noneMatch(String::isBlank));
		}
	}

	@Test
	void numbersInTheChecklistHaveUnitsThatReadersUse() {
		for (String language : List.of("DA", "EN")) {
			for (String slug : this.cases.slugsAfter("", 1000)) {
				List<String> told = this.api
					.document(
							"query ($slug: String!, $language: Language) { case(slug: $slug) { spreading { checklist { "
									+ "evidence(language: $language) } } } }")
					.variable("slug", slug)
					.variable("language", language)
					.execute()
					.path("case.spreading.checklist[*].evidence")
					.entityList(String.class)
					.get();
				assertThat(told).as(slug)
					.noneMatch((text) -> text.matches("(?s).*[0-9] (antal|count|plads|rank|[A-Z]+_[A-Z_]+)\\b.*"));
			}
		}
		dossier("rapport-fra-stedet", "aarhus-kommune")
			.path("case.spreading.checklist[?(@.criterion=='COST_KNOWN')].met")
			.entityList(Boolean.class)
			.containsExactly(true);
	}

	@Test
	void reusersLikeTheReceiverAreOfItsKind() {
		GraphQlTester.Response response = dossier("open-data-dk", "aarhus-kommune");
		response.path("case.spreading.similarReusers[*].slug")
			.entityList(String.class)
			.satisfies((slugs) -> assertThat(slugs).doesNotContain("aarhus-kommune"));
		String withReusers = this.cases.slugsAfter("", 1000)
			.stream()
			.filter((slug) -> this.cases.find(slug).orElseThrow().reuseCount() > 2)
			.findFirst()
			.orElseThrow();
		dossier(withReusers, "aarhus-kommune").path("case.spreading.similarReusers[*].sharedTraits[0]")
			.entityList(String.class)
			.satisfies((traits) -> assertThat(traits).allMatch("KIND"::equals));
	}

	@Test
	void theGuideHasSixStepsForBothRoles() {
		GraphQlTester.Response response = dossier("heartwork-herning", "aarhus-kommune");
		response.path("case.spreading.steps[*].number").entityList(Integer.class).containsExactly(1, 2, 3, 4, 5, 6);
		response.path("case.spreading.steps[*].giver.da").entityList(String.class).hasSize(6);
		response.path("case.spreading.steps[*].tools[*].slug")
			.entityList(String.class)
			.satisfies((tools) -> assertThat(tools).isNotEmpty());
	}

	private GraphQlTester.Response dossier(String slug, String receiver) {
		GraphQlTester.Response response = this.api.document("""
				query ($slug: String!, $receiver: String) { case(slug: $slug) { spreading(receiver: $receiver) {
				  metCount checklist { criterion label met evidence } similarReusers { slug sharedTraits }
				  receiverPath { length steps { from { slug } to { slug } } }
				  steps { number label giver { da } taker { en } tools { slug name } advice { slug kind } } } } }""")
			.variable("slug", slug)
			.variable("receiver", receiver)
			.execute();
		response.errors().verify();
		return response;
	}

}
