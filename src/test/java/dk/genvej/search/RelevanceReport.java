package dk.genvej.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dk.genvej.platform.SlugEdge;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how well we and two baselines answer the judged queries. Run by name:
 * {@code mvn test -Dtest=RelevanceReport}; {@code -Dgenvej.worst=true} also lists the
 * queries of the tuning half that are answered worst.
 */
class RelevanceReport {

	private static final double POOR = 0.85;

	private final RelevanceBench bench = new RelevanceBench();

	private final List<RelevanceBench.Judged> tuning = this.bench.queries()
		.stream()
		.filter(RelevanceBench.Judged::isForTuning)
		.toList();

	private final List<RelevanceBench.Judged> held = this.bench.queries()
		.stream()
		.filter((one) -> !one.isForTuning() && !one.fresh())
		.toList();

	private final List<RelevanceBench.Judged> fresh = this.bench.queries()
		.stream()
		.filter(RelevanceBench.Judged::fresh)
		.toList();

	@Test
	void printFigures() throws IOException {
		SeedIndex seed = SeedIndex.shared();
		print("Genvej, tuning half", this.tuning, (query) -> ours(seed, query));
		Map<String, RelevanceBench.Figures> figures = print("Genvej, held-back half", this.held,
				(query) -> ours(seed, query));
		print("Genvej, fresh queries", this.fresh, (query) -> ours(seed, query));
		System.out.println(weak(seed));
		try (StockDanish stock = new StockDanish(seed.records())) {
			print("DanishAnalyzer, held back", this.held, (query) -> stock.search(query.text()));
			print("DanishAnalyzer, fresh", this.fresh, (query) -> stock.search(query.text()));
		}
		try (Neo4jFullText neo4j = new Neo4jFullText(seed.records())) {
			print("Neo4j danish, held back", this.held, (query) -> neo4j.search(query.text()));
			print("Neo4j danish, fresh", this.fresh, (query) -> neo4j.search(query.text()));
		}
		if (Boolean.getBoolean("genvej.worst")) {
			this.tuning.forEach((query) -> printPoor(query, ours(seed, query)));
		}
		assertThat(figures).containsKey("all");
	}

	private Map<String, RelevanceBench.Figures> print(String title, List<RelevanceBench.Judged> queries,
			Function<RelevanceBench.Judged, List<String>> search) {
		Map<String, RelevanceBench.Figures> figures = this.bench.measure(queries, search);
		System.out.println(RelevanceBench.table(title, figures));
		return figures;
	}

	/**
	 * How many queries get no hit but weak ones, of those about nothing and of the
	 * others.
	 */
	private String weak(SeedIndex seed) {
		StringBuilder text = new StringBuilder();
		for (boolean nothing : new boolean[] { true, false }) {
			List<RelevanceBench.Judged> queries = this.bench.queries()
				.stream()
				.filter((one) -> !one.isForTuning() && one.people().isEmpty() && one.cases().isEmpty() == nothing)
				.toList();
			long weak = queries.stream()
				.filter((one) -> seed.search(one.text()).edges().stream().allMatch(CaseSearchConnection.Hit::weak))
				.count();
			text.append("%s: %d of %d get nothing or weak hits only%n".formatted(
					nothing ? "About nothing, not of the tuning half" : "About something, not of the tuning half", weak,
					queries.size()));
		}
		return text.toString();
	}

	private static void printPoor(RelevanceBench.Judged query, List<String> found) {
		double ndcg = query.cases().isEmpty() ? (found.isEmpty() ? 1 : 0) : RelevanceBench.ndcg(found, query.cases());
		if (ndcg < POOR) {
			System.out.printf("%.2f %-14s %s%n      wanted %s%n      found  %s%n", ndcg, query.kind(), query.text(),
					query.cases(), found);
		}
	}

	/** Slugs of the cases that our search finds first. */
	static List<String> ours(SeedIndex seed, RelevanceBench.Judged query) {
		return seed.search(query.text()).edges().stream().map(CaseSearchConnection.Hit::slug).toList();
	}

	/** Slugs of the people that our search finds first. */
	static List<String> people(SeedIndex seed, RelevanceBench.Judged query, int first) {
		return seed.contactSearch()
			.search(query.text(), ContactFilter.NONE, first, null)
			.edges()
			.stream()
			.map(SlugEdge::slug)
			.toList();
	}

}
