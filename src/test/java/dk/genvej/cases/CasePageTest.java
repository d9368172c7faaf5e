package dk.genvej.cases;

import java.util.ArrayList;
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

/**
 * The case page answers for every case of the seed data, whole, and without a query per
 * thing it shows.
 */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class CasePageTest {

	/**
	 * Case, organisations, their parents, people, documents, and what other features add
	 * in batches of their own.
	 */
	private static final int ROUND_TRIPS = 6;

	@Autowired
	HttpGraphQlTester api;

	@Autowired
	Cases cases;

	@Autowired
	MeterRegistry meters;

	@Test
	void everyCaseAnswersWhole() {
		List<String> slugs = this.cases.slugsAfter("", 1_000);
		assertThat(slugs).hasSizeGreaterThanOrEqualTo(100);
		int told = 0;
		for (String slug : slugs) {
			var response = Operations.send(this.api, "case-page", Map.of("slug", slug));
			response.path("case.slug").entity(String.class).isEqualTo(slug);
			response.path("case.leadOrganisations").entityList(Object.class).hasSizeGreaterThan(0);
			response.path("case.sources").entityList(Object.class).hasSizeGreaterThan(0);
			if (response.path("case.kind").entity(String.class).get().equals("CASE")) {
				told++;
				response.path("case.before.da").entity(String.class).satisfies((text) -> assertThat(text).isNotBlank());
				response.path("case.after.en").entity(String.class).satisfies((text) -> assertThat(text).isNotBlank());
				response.path("case.contacts").entityList(Object.class).hasSizeGreaterThan(0);
			}
		}
		assertThat(told).isEqualTo(21);
	}

	@Test
	void everyContactOfACaseHasANameAndTheConsentToBeShown() {
		List<String> without = new ArrayList<>();
		this.cases.findAll(this.cases.slugsAfter("", 1_000))
			.values()
			.forEach((found) -> found.contacts().forEach((contact) -> {
				assertThat(contact.consent().isValid()).isTrue();
				if (contact.phone() == null && contact.email() == null) {
					without.add(contact.person());
				}
			}));
		// The source cut this block off: the person is named, the details are lost and
		// nothing stands in their place.
		assertThat(without).containsExactly("lotte-pavic");
	}

	@Test
	void anUnknownCaseIsNull() {
		Operations.send(this.api, "case-page", Map.of("slug", "findes-ikke")).path("case").valueIsNull();
	}

	@Test
	void theNumberOfRoundTripsDoesNotGrowWithTheCase() {
		assertThat(roundTrips("udeblivelser-tandpleje-ishoej")).isLessThanOrEqualTo(ROUND_TRIPS);
		assertThat(roundTrips("open-data-dk")).isLessThanOrEqualTo(ROUND_TRIPS);
	}

	private double roundTrips(String slug) {
		double before = this.meters.counter(Graph.STATEMENTS).count();
		Operations.send(this.api, "case-page", Map.of("slug", slug));
		return this.meters.counter(Graph.STATEMENTS).count() - before;
	}

}
