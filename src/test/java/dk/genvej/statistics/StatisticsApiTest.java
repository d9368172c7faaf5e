package dk.genvej.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Graph;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The operations answer as they stand, for every code, with what the files say. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class StatisticsApiTest {

	private static final SeedNumbers SEED = new SeedNumbers();

	@Autowired
	HttpGraphQlTester api;

	@Autowired
	Statistics statistics;

	@Autowired
	Vocabularies vocabularies;

	@Autowired
	Graph graph;

	@Autowired
	MeterRegistry meters;

	@Autowired
	JsonMapper json;

	@Test
	void theGraphHoldsWhatTheFilesSayNumberByNumber() {
		Barometer files = SEED.barometer();
		assertThat(this.statistics.barometer().observations()).hasSameSizeAs(files.observations());
		for (Observation told : files.observations()) {
			List<Observation> kept = this.statistics.barometer().ofKeys(List.of(told.slug()));
			assertThat(kept).as(told.slug()).hasSize(1);
			Observation one = kept.getFirst();
			assertThat(one.cell()).as(told.slug()).isEqualTo(told.cell());
			assertThat(one.value()).as(told.slug()).isEqualTo(told.value());
			assertThat(one.quality()).isEqualTo(told.quality());
			assertThat(one.respondents()).isEqualTo(told.respondents());
			assertThat(one.significant()).isEqualTo(told.significant());
			assertThat(one.sources()).as(told.slug()).hasSameSizeAs(told.sources());
			assertThat(one.conflicts()).as(told.slug()).containsAll(told.conflicts());
		}
	}

	@Test
	void conflictsPointBothWays() {
		Barometer barometer = this.statistics.barometer();
		int conflicts = 0;
		for (Observation one : barometer.observations()) {
			for (Observation other : barometer.ofKeys(one.conflicts())) {
				assertThat(other.conflicts()).as(other.slug()).contains(one.slug());
				conflicts++;
			}
		}
		assertThat(conflicts).isGreaterThanOrEqualTo(20);
	}

	@Test
	void allObservationsArePagedThroughEachOnce() {
		Set<String> seen = new HashSet<>();
		String after = null;
		int total = 0;
		boolean more = true;
		while (more) {
			Map<String, @Nullable Object> variables = new HashMap<>(Map.of("filter", Map.of(), "first", 100));
			variables.put("after", after);
			GraphQlTester.Response page = send("observations", variables);
			total = page.path("observations.totalCount").entity(Integer.class).get();
			page.path("observations.edges[*].node.id")
				.entityList(String.class)
				.get()
				.forEach((id) -> assertThat(seen.add(id)).isTrue());
			more = page.path("observations.pageInfo.hasNextPage").entity(Boolean.class).get();
			after = page.path("observations.pageInfo.endCursor").entity(String.class).get();
		}
		assertThat(seen).hasSize(total).hasSize(SEED.told.size());
	}

	@Test
	void everyFilterNarrows() {
		assertThat(count(Map.of("indicators", List.of("partner-role"), "partnerTypes", List.of("CITIZENS"), "editions",
				List.of("2015-2016"), "countries", List.of("DK"))))
			.isEqualTo(10);
		assertThat(count(Map.of("hasValue", false))).isEqualTo(count(Map.of("qualities", List.of("LOST_IN_SOURCE"))))
			.isPositive();
		assertThat(count(Map.of("documents", List.of("pressemeddelelse-2015")))).isBetween(5, 20);
		assertThat(count(Map.of("figures", List.of("5.16"), "significant", true))).isEqualTo(4);
		assertThat(count(Map.of("indicators", List.of("no-such-measure")))).isZero();
	}

	@Test
	void everyMeasureIsTabledByItsDimensions() {
		for (Indicator indicator : this.statistics.barometer().indicators()) {
			List<List<String>> tables = new ArrayList<>();
			List<String> names = indicator.dimensions().stream().map(Enum::name).toList();
			tables.add(names);
			names.forEach((name) -> tables.add(List.of(name)));
			tables.add(List.of(names.getFirst(), names.getLast()));
			for (List<String> by : tables) {
				GraphQlTester.Response answer = send("indicator", Map.of("code", indicator.code(), "by", by));
				answer.path("indicator.table.rows").entityList(Object.class).hasSizeGreaterThan(0);
			}
		}
	}

	@Test
	void everyPartnerTypeHasItsNumbersAndNorwayBesideDenmark() {
		this.vocabularies.list(Vocabulary.PARTNER_TYPE).forEach((type) -> {
			GraphQlTester.Response page = send("partner-type-page", Map.of("code", type.code()));
			long told = SEED.told.stream()
				.filter((one) -> type.code().equals(one.path("partnerType").asString("")))
				.count();
			page.path("partnerType.observations.totalCount").entity(Long.class).isEqualTo(told);
			page.path("partnerType.observations.edges").entityList(Object.class).hasSizeGreaterThan(10);
			// Of foundations Norway was not asked.
			int least = type.code().equals("FOUNDATION") ? 0 : 1;
			page.path("partnerType.comparisons")
				.entityList(Object.class)
				.satisfies((all) -> assertThat(all).hasSizeGreaterThanOrEqualTo(least));
		});
	}

	@Test
	void everyDocumentShowsItsFiguresAndWhereItDisagrees() {
		Map<String, Integer> told = new LinkedHashMap<>();
		SEED.files.values()
			.forEach((file) -> told.merge(file.path("document").asString(""), file.path("observations").size(),
					Integer::sum));
		told.forEach((document, numbers) -> {
			GraphQlTester.Response page = send("document-page", Map.of("slug", document));
			page.path("document.figures[*].observations[*].id").entityList(String.class).hasSize(numbers);
			page.path("document.discrepancies").entityList(Object.class).hasSizeGreaterThan(0);
		});
	}

	@Test
	void aNumberIsFoundByItsGlobalId() {
		String id = send("observations", Map.of("filter", Map.of("figures", List.of("1.5"))))
			.path("observations.edges[0].node.id")
			.entity(String.class)
			.get();
		this.api.document("query($id: ID!) { node(id: $id) { ... on Observation { value } } }")
			.variable("id", id)
			.execute()
			.path("node.value")
			.entity(Double.class)
			.isEqualTo(74.0);
	}

	@Test
	void whatTheBarometerSaysCostsAtMostTwoRoundTripsMore() {
		String with = Operations.text("case-page");
		String without = with.replaceAll("(?s)benchmark \\{.*?\\n    \\}\\n", "");
		assertThat(without).doesNotContain("benchmark").hasSizeLessThan(with.length());
		roundTrips(with);
		assertThat(roundTrips(with) - roundTrips(without)).isLessThanOrEqualTo(2);
	}

	@Test
	void aFigureWrittenAnewKeepsItsConflictsAndDiscrepancies() {
		String key = "nyt-sammen-bedre-2018-figur-5.4";
		List<String> before = links(key);
		assertThat(before).isNotEmpty();
		Map<?, ?> row = this.json.convertValue(SEED.files.get(key), Map.class);
		Map<String, Object> rows = Map.of("rows", List.of(row), "at", "2026-01-01T00:00:00Z");
		this.graph.write((write) -> {
			for (String step : List.of("write-figures", "clear-figures", "write-observations", "join-conflicts",
					"join-discrepancies")) {
				write.run("ingest/" + step, rows);
			}
			return 0;
		});
		assertThat(links(key)).isEqualTo(before);
	}

	private List<String> links(String figure) {
		List<String> links = new ArrayList<>();
		this.graph.rows("statistics/list-observations", Map.of())
			.stream()
			.filter((row) -> figure.equals(row.get("figure")))
			.forEach((row) -> links.add(row.get("slug") + " " + row.get("conflicts")));
		this.graph.rows("statistics/list-discrepancies", Map.of())
			.stream()
			.filter((row) -> String.valueOf(row.get("observations")).contains(figure + "-"))
			.forEach((row) -> links.add(row.get("slug") + " " + row.get("observations")));
		return links.stream().sorted().toList();
	}

	private double roundTrips(String document) {
		double before = this.meters.counter(Graph.STATEMENTS).count();
		this.api.document(document).variable("slug", "sensorble-hjoerring").execute().errors().verify();
		return this.meters.counter(Graph.STATEMENTS).count() - before;
	}

	private int count(Map<String, Object> filter) {
		return send("observations", Map.of("filter", filter)).path("observations.totalCount")
			.entity(Integer.class)
			.get();
	}

	private GraphQlTester.Response send(String operation, Map<String, ?> variables) {
		return Operations.send(this.api, operation, variables);
	}

}
