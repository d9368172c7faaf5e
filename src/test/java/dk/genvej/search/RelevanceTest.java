package dk.genvej.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The gate: searches answer the judged queries outside the tuning half as well as
 * promised. The figures of every kind, and of other engines, are printed by
 * {@link RelevanceReport}.
 */
class RelevanceTest {

	private final RelevanceBench bench = new RelevanceBench();

	private final SeedIndex seed = SeedIndex.shared();

	@Test
	void judgedQueriesAreAnsweredAsWellAsPromised() {
		Map<String, RelevanceBench.Figures> figures = this.bench.measure(
				this.bench.queries().stream().filter((query) -> !query.isForTuning()).toList(),
				(query) -> RelevanceReport.ours(this.seed, query));
		String table = RelevanceBench.table("Genvej", figures);
		assertThat(of("all", figures).ndcg()).as(table).isGreaterThanOrEqualTo(0.90);
		assertThat(of("english", figures).ndcg()).as(table).isGreaterThanOrEqualTo(0.85);
		assertThat(of("need", figures).ndcg()).as(table).isGreaterThanOrEqualTo(0.80);
		assertThat(of("synonym", figures).ndcg()).as(table).isGreaterThanOrEqualTo(0.85);
		for (String kind : List.of("known-item", "people", "organisation")) {
			assertThat(of(kind, figures).successAt3()).as(kind + table).isGreaterThanOrEqualTo(0.95);
		}
		assertThat(of("nothing", figures).nothing()).as(table).isGreaterThanOrEqualTo(0.80);
	}

	@Test
	void peopleWhoAreAskedForAreAmongTheFirstThree() {
		List<RelevanceBench.Judged> asked = this.bench.queries()
			.stream()
			.filter((one) -> !one.people().isEmpty())
			.toList();
		List<String> missed = asked.stream()
			.filter((one) -> java.util.Collections.disjoint(one.people(), RelevanceReport.people(this.seed, one, 3)))
			.map(RelevanceBench.Judged::text)
			.toList();
		assertThat(asked).hasSizeGreaterThan(20);
		assertThat(missed).hasSizeLessThanOrEqualTo(asked.size() / 20);
	}

	private static RelevanceBench.Figures of(String kind, Map<String, RelevanceBench.Figures> figures) {
		RelevanceBench.Figures found = figures.get(kind);
		assertThat(found).as(kind).isNotNull();
		return java.util.Objects.requireNonNull(found);
	}

}
