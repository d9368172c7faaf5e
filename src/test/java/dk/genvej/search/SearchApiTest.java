package dk.genvej.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Graph;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The operations of the search answer over HTTP as clients send them. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class SearchApiTest {

	@Autowired
	HttpGraphQlTester api;

	@Autowired
	MeterRegistry meters;

	@Test
	void findCasesAnswersWithHighlightsFacetsAndContacts() {
		var response = Operations.send(this.api, "find-cases", Map.of("query", "udeblivelser hos tandlægen", "filter",
				Map.of("sectors", List.of("MUNICIPAL"), "partnerTypes", List.of(), "values", List.of("EFFICIENCY"))));
		response.path("searchCases.edges[0].node.slug").entity(String.class).isEqualTo("udeblivelser-tandpleje-ishoej");
		response.path("searchCases.edges[0].node.contacts[0].person.name")
			.entity(String.class)
			.isEqualTo("Birgitte Sindrup");
		response.path("searchCases.edges[0].highlights[0].fragments[0]")
			.entity(String.class)
			.satisfies((fragment) -> assertThat(fragment).contains("<mark>"));
		response.path("searchCases.facets[0].name").entity(String.class).isEqualTo("sector");
		response.path("searchCases.facets[0].buckets[0].label").entity(String.class).isEqualTo("Kommune");
	}

	@Test
	void findCasesAsksNothingOfTheGraph() {
		Operations.send(this.api, "find-cases", Map.of("query", "tandlæge"));
		double before = this.meters.counter(Graph.STATEMENTS).count();
		var response = Operations.send(this.api, "find-cases", Map.of("query", ""));
		response.path("searchCases.edges[*].node.leadOrganisations[*].name")
			.entityList(String.class)
			.hasSizeGreaterThan(9);
		response.path("searchCases.edges[*].node.contacts[*].person.name")
			.entityList(String.class)
			.hasSizeGreaterThan(9);
		assertThat(this.meters.counter(Graph.STATEMENTS).count() - before).isZero();
	}

	@Test
	void aContactOfAHitIsToldWholeWhenMoreIsAsked() {
		var response = this.api
			.document("{ searchCases(query: \"udeblivelser hos tandlægen\", first: 1) { edges { node { contacts "
					+ "{ person { __typename id slug name } } more: contacts { person { id slug name positions { title } } } } } } }")
			.execute();
		String contact = "searchCases.edges[0].node.contacts[0].person";
		String more = "searchCases.edges[0].node.more[0].person";
		response.path(contact + ".__typename").entity(String.class).isEqualTo("Person");
		for (String field : List.of(".id", ".slug", ".name")) {
			String known = response.path(contact + field).entity(String.class).get();
			response.path(more + field).entity(String.class).isEqualTo(known);
		}
		response.path(more + ".positions").entityList(Object.class).hasSizeGreaterThan(0);
	}

	@Test
	void contactsAnswersWithPhoneAndCases() {
		Map<String, Object> variables = new HashMap<>(Map.of("query", "medicin aalborg"));
		variables.put("filter", null);
		var response = Operations.send(this.api, "contacts", variables);
		response.path("searchContacts.edges[*].node.contactFor[*].slug")
			.entityList(String.class)
			.contains("sikker-medicin-aalborg");
		response.path("searchContacts.edges[0].node.phone").hasValue();
	}

	@Test
	void suggestAnswersForTheFirstLetters() {
		Operations.send(this.api, "suggest", Map.of("prefix", "tandl"))
			.path("suggest[*].kind")
			.entityList(String.class)
			.contains("TOPIC", "CASE");
	}

	@Test
	void aCaseHasSimilarOnesWithTheirReasons() {
		var response = Operations.send(this.api, "case-page", Map.of("slug", "sensorble-hjoerring"));
		response.path("case.similarCases").entityList(Object.class).hasSize(5);
		response.path("case.similarCases[0].case.slug").hasValue();
		response.path("case.similarCases[0].because[0].label").hasValue();
	}

	@Test
	void aQueryThatIsTooLongIsABadRequest() {
		this.api.document("{ searchCases(query: \"%s\") { totalCount } }".formatted("a".repeat(3_000)))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

}
