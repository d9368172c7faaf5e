package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Graph;
import dk.genvej.platform.Term;
import dk.genvej.platform.Vocabularies;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code that there is can be asked for; {@link Operations#send} takes no error. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class StatisticsOperationsTest {

	@Autowired
	HttpGraphQlTester api;

	@Autowired
	Statistics statistics;

	@Autowired
	Vocabularies vocabularies;

	@Autowired
	Graph graph;

	@Test
	void everyCodeOfEveryDimensionNarrowsToItsNumbers() {
		Barometer barometer = this.statistics.barometer();
		for (Dimension dimension : Dimension.values()) {
			List<String> codes = dimension.vocabulary()
				.map((vocabulary) -> this.vocabularies.list(vocabulary).stream().map(Term::code).toList())
				.orElseGet(() -> barometer.editions().stream().map(Edition::code).toList());
			for (String code : codes) {
				long there = barometer.observations().stream().filter((one) -> code.equals(dimension.of(one))).count();
				assertThat(count(ObservationFilter.parameter(dimension), code)).as(dimension + " " + code)
					.isEqualTo(there);
			}
		}
	}

	@Test
	void everyMeasureAndEveryDocumentHasItsNumbers() {
		Barometer barometer = this.statistics.barometer();
		barometer.indicators()
			.forEach((indicator) -> assertThat(count("indicators", indicator.code())).as(indicator.code())
				.isEqualTo(barometer.ofIndicator(indicator.code()).size())
				.isPositive());
		for (String document : slugs("DOCUMENT")) {
			send("document-page", Map.of("slug", document)).path("document.figures")
				.entityList(Object.class)
				.hasSize(barometer.figuresOf(document).size());
		}
	}

	@Test
	void everyCaseHasAFewReadableStatementsWithTheirNumbers() {
		Set<String> told = new HashSet<>();
		for (String slug : slugs("CASE")) {
			GraphQlTester.Response page = send("case-page", Map.of("slug", slug));
			List<String> statements = page.path("case.benchmark[*].statement.da").entityList(String.class).get();
			assertThat(statements).as(slug).hasSizeBetween(1, 6).doesNotHaveDuplicates().allSatisfy((statement) -> {
				assertThat(statement).isNotBlank().doesNotContain("null", "LOST_IN_SOURCE");
				assertThat(statement).matches("(?s).*[.!?)]$");
			});
			told.addAll(statements);
		}
		assertThat(told).hasSizeGreaterThan(10);
	}

	private List<String> slugs(String kind) {
		List<String> slugs = new ArrayList<>();
		for (Map<String, Object> row : this.graph.rows("ingest/known-things", Map.of())) {
			if (kind.equals(row.get("kind"))) {
				slugs.add(String.valueOf(row.get("key")));
			}
		}
		assertThat(slugs).as(kind).isNotEmpty();
		return slugs;
	}

	private int count(String list, String code) {
		return send("observations", Map.of("filter", Map.of(list, List.of(code)))).path("observations.totalCount")
			.entity(Integer.class)
			.get();
	}

	private GraphQlTester.Response send(String operation, Map<String, ?> variables) {
		return Operations.send(this.api, operation, variables);
	}

}
