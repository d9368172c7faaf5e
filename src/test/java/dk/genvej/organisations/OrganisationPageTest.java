package dk.genvej.organisations;

import java.util.List;
import java.util.Map;

import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The organisation page shows parts, cases, people and whom the organisation works with.
 */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class OrganisationPageTest {

	@Autowired
	HttpGraphQlTester api;

	@Test
	void aMunicipalityShowsItsPartsCasesAndCollaborators() {
		var response = Operations.send(this.api, "organisation-page", Map.of("slug", "aarhus-kommune"));
		response.path("organisation.region").entity(String.class).isEqualTo("Region Midtjylland");
		response.path("organisation.aliases").entityList(String.class).contains("Århus Kommune");
		response.path("organisation.parts[*].slug").entityList(String.class).contains("aarhus-kommunes-jobcenter");
		response.path("organisation.casesLed.edges[*].node.slug")
			.entityList(String.class)
			.contains("selvbudgettering-langtidsledige-aarhus");
		response.path("organisation.collaborators.edges[*].weight")
			.entityList(Integer.class)
			.satisfies((weights) -> assertThat(weights).isSortedAccordingTo((a, b) -> b - a));
	}

	@Test
	void aListIsReadPageByPageWithoutGapOrRepeat() {
		String document = """
				query ($after: String) {
				  organisation(slug: "aarhus-kommune") {
				    collaborators(first: 4, after: $after) {
				      totalCount
				      edges { node { slug } }
				      pageInfo { hasNextPage endCursor }
				    }
				  }
				}""";
		List<String> seen = new java.util.ArrayList<>();
		String after = null;
		boolean more = true;
		int total = 0;
		while (more) {
			var page = this.api.document(document).variable("after", after).execute();
			total = page.path("organisation.collaborators.totalCount").entity(Integer.class).get();
			seen.addAll(page.path("organisation.collaborators.edges[*].node.slug").entityList(String.class).get());
			more = page.path("organisation.collaborators.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = page.path("organisation.collaborators.pageInfo.endCursor").entity(String.class).get();
		}
		assertThat(seen).doesNotHaveDuplicates().hasSize(total);
	}

	@Test
	void anEmptyListHasTheRightCount() {
		var response = this.api
			.document("{ organisation(slug: \"ishoej-kommune\") { casesReused { totalCount edges { cursor } } } }")
			.execute();
		response.path("organisation.casesReused.totalCount").entity(Integer.class).isEqualTo(0);
		response.path("organisation.casesReused.edges").entityList(Object.class).hasSize(0);
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		this.api.document("{ organisation(slug: \"aarhus-kommune\") { casesLed(after: \"Zm9v\") { totalCount } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
	}

	@Test
	void everyThingIsFoundByItsGlobalId() {
		String id = this.api.document("{ organisation(slug: \"aarhus-kommune\") { id } }")
			.execute()
			.path("organisation.id")
			.entity(String.class)
			.get();
		this.api.document("query ($id: ID!) { node(id: $id) { __typename ... on Organisation { slug } } }")
			.variable("id", id)
			.execute()
			.path("node.slug")
			.entity(String.class)
			.isEqualTo("aarhus-kommune");
	}

}
