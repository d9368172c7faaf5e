package dk.genvej.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import dk.genvej.support.SeedCases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The operations of practitioners and of spreading tools, as they stand, answer with what
 * the files of the seed data tell.
 */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class OperationsAnswerTest {

	private static final Map<String, JsonNode> CASES = SeedCases.all();

	@Autowired
	HttpGraphQlTester api;

	@Test
	void findCasesListsEveryCaseOnceWithWhoLeadsIt() {
		Set<String> found = new TreeSet<>();
		String after = null;
		boolean more = true;
		while (more) {
			Map<String, Object> variables = new HashMap<>(Map.of("query", "", "first", 40));
			if (after != null) {
				variables.put("after", after);
			}
			GraphQlTester.Response response = Operations.send(this.api, "find-cases", variables);
			response.path("searchCases.totalCount").entity(Integer.class).isEqualTo(CASES.size());
			for (Map<?, ?> node : response.path("searchCases.edges[*].node").entityList(Map.class).get()) {
				String slug = String.valueOf(node.get("slug"));
				JsonNode file = CASES.getOrDefault(slug, CASES.values().iterator().next());
				assertThat(found.add(slug)).as(slug).isTrue();
				assertThat(values(node, "leadOrganisations", "slug")).as(slug)
					.isEqualTo(texts(file.path("leadOrganisations")));
				assertThat(node.get("kind")).as(slug).isEqualTo(file.path("kind").asString());
			}
			more = response.path("searchCases.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = response.path("searchCases.pageInfo.endCursor").entity(String.class).get();
		}
		assertThat(found).isEqualTo(CASES.keySet());
	}

	@Test
	void findCasesAnswersANeedByTheCaseThatMeetsIt() {
		Operations
			.send(this.api, "find-cases",
					Map.of("query", "udeblivelser hos tandlægen", "filter",
							Map.of("sectors", List.of("MUNICIPAL"), "values", List.of("EFFICIENCY"))))
			.path("searchCases.edges[0].node.slug")
			.entity(String.class)
			.isEqualTo("udeblivelser-tandpleje-ishoej");
	}

	@Test
	void suggestionsLeadToTheCase() {
		Operations.send(this.api, "suggest", Map.of("prefix", "tandl"))
			.path("suggest[*].text")
			.entityList(String.class)
			.satisfies((texts) -> assertThat(texts).isNotEmpty()
				.allMatch((text) -> text.toLowerCase(java.util.Locale.ROOT).contains("tandl")));
	}

	@Test
	void contactsAreThoseOfTheFilesWithTheirCases() {
		GraphQlTester.Response response = Operations.send(this.api, "contacts", Map.of("query", "Birgitte Sindrup"));
		response.path("searchContacts.edges[0].node.slug").entity(String.class).isEqualTo("birgitte-sindrup");
		Set<String> cases = new TreeSet<>();
		CASES.forEach((slug, file) -> {
			if (SeedCases.each(file.path("contacts"), "person").contains("birgitte-sindrup")) {
				cases.add(slug);
			}
		});
		response.path("searchContacts.edges[0].node.contactFor[*].slug")
			.entityList(String.class)
			.satisfies((slugs) -> assertThat(new TreeSet<>(slugs)).isEqualTo(cases));
	}

	@Test
	void aDocumentKnowsTheCasesThatCiteIt() {
		Map<String, Set<String>> cited = new TreeMap<>();
		CASES.forEach((slug, file) -> SeedCases.each(file.path("sources"), "document")
			.forEach((document) -> cited.computeIfAbsent(document, (key) -> new TreeSet<>()).add(slug)));
		assertThat(cited).hasSizeGreaterThan(1);
		cited.forEach((document, slugs) -> {
			GraphQlTester.Response response = Operations.send(this.api, "document-page", Map.of("slug", document));
			response.path("document.cases.edges[*].node.slug")
				.entityList(String.class)
				.satisfies((listed) -> assertThat(slugs).as(document).containsAll(listed));
			response.path("document.cases.totalCount").entity(Integer.class).isEqualTo(slugs.size());
		});
	}

	@Test
	void theTreeHoldsEveryReuseThatTheFileTells() {
		int told = 0;
		for (var entry : CASES.entrySet()) {
			List<Map<String, Object>> edges = edges(entry.getKey());
			for (JsonNode reuse : entry.getValue().path("reuses")) {
				assertThat(edges).as(entry.getKey())
					.anyMatch((edge) -> key(reuse).equals(edge.get("from"))
							&& ("case:" + entry.getKey()).equals(edge.get("to"))
							&& reuse.path("kind").asString().equals(edge.get("kind")));
				told++;
			}
			for (JsonNode reuse : entry.getValue().path("reusedBy")) {
				assertThat(edges).as(entry.getKey())
					.anyMatch((edge) -> key(reuse).equals(edge.get("to"))
							&& ("case:" + entry.getKey()).equals(edge.get("from")));
				told++;
			}
		}
		assertThat(told).isGreaterThan(20);
	}

	private static String key(JsonNode reuse) {
		return reuse.has("case") ? "case:" + reuse.path("case").asString()
				: "organisation:" + reuse.path("organisation").asString();
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> edges(String slug) {
		return (List<Map<String, Object>>) (List<?>) Operations.send(this.api, "reuse-tree", Map.of("slug", slug))
			.path("case.reuseTree.edges")
			.entityList(Map.class)
			.get();
	}

	@Test
	void theDossierHasTheShortestWayToALeadAndThePointsThatTheFileBears() {
		for (var entry : CASES.entrySet()) {
			GraphQlTester.Response response = Operations.send(this.api, "spreading-dossier",
					Map.of("slug", entry.getKey(), "receiver", "aarhus-kommune"));
			Map<String, Boolean> met = new HashMap<>();
			response.path("case.spreading.checklist[*]")
				.entityList(Map.class)
				.get()
				.forEach((item) -> met.put(String.valueOf(item.get("criterion")), item.get("met") == Boolean.TRUE));
			assertThat(met).as(entry.getKey())
				.hasSize(8)
				.containsEntry("SOURCE_CITED", !entry.getValue().path("sources").isEmpty())
				.containsEntry("RESULTS_MEASURED",
						entry.getValue()
							.path("results")
							.valueStream()
							.anyMatch((result) -> !result.path("expected").asBoolean(false)));
			response.path("case.spreading.metCount")
				.entity(Integer.class)
				.isEqualTo((int) met.values().stream().filter(Boolean::booleanValue).count());
			Integer shortest = shortestToALead(texts(entry.getValue().path("leadOrganisations")));
			if (shortest == null) {
				response.path("case.spreading.receiverPath").valueIsNull();
			}
			else {
				response.path("case.spreading.receiverPath.length").entity(Integer.class).isEqualTo(shortest);
			}
		}
	}

	private @Nullable Integer shortestToALead(Set<String> leads) {
		Set<Integer> lengths = new TreeSet<>();
		for (String lead : leads) {
			GraphQlTester.Response response = Operations.send(this.api, "collaboration-path",
					Map.of("from", "aarhus-kommune", "to", lead, "maxLength", 10));
			Map<?, ?> data = response.path("").entity(Map.class).get();
			if (data.get("collaborationPath") instanceof Map<?, ?> path
					&& path.get("length") instanceof Integer length) {
				lengths.add(length);
			}
		}
		return lengths.isEmpty() ? null : lengths.iterator().next();
	}

	private static Set<String> values(Map<?, ?> node, String list, String name) {
		Set<String> values = new TreeSet<>();
		if (node.get(list) instanceof List<?> things) {
			things.forEach((thing) -> values.add(String.valueOf(((Map<?, ?>) thing).get(name))));
		}
		return values;
	}

	private static Set<String> texts(JsonNode list) {
		Set<String> texts = new TreeSet<>();
		list.forEach((one) -> texts.add(one.asString()));
		return texts;
	}

}
