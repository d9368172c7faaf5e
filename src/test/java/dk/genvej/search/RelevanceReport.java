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

	@Test
	void printFigures() throws IOException {
		SeedIndex seed = SeedIndex.shared();
		print("Genvej, looked at", this.tuning, (query) -> ours(seed, query));
		printHeldBack("Genvej", (query) -> ours(seed, query));
		System.out.println(weak(seed));
		try (StockDanish stock = new StockDanish(seed.records())) {
			printHeldBack("DanishAnalyzer", (query) -> stock.search(query.text()));
		}
		try (Neo4jFullText neo4j = new Neo4jFullText(seed.records())) {
			printHeldBack("Neo4j danish", (query) -> neo4j.search(query.text()));
		}
		if (Boolean.getBoolean("genvej.worst")) {
			this.tuning.forEach((query) -> printPoor(query, ours(seed, query)));
		}
		assertThat(this.bench.queries()).extracting(RelevanceBench.Judged::set).containsAll(RelevanceBench.SETS);
	}

	private void printHeldBack(String engine, Function<RelevanceBench.Judged, List<String>> search) {
		List<RelevanceBench.Judged> held = this.bench.queries()
			.stream()
			.filter((query) -> !query.isForTuning())
			.toList();
		for (String set : RelevanceBench.SETS) {
			print(engine + ", " + set, held.stream().filter((query) -> query.set().equals(set)).toList(), search);
		}
		print(engine + ", all held back", held, search);
	}

	private void print(String title, List<RelevanceBench.Judged> queries,
			Function<RelevanceBench.Judged, List<String>> search) {
		System.out.println(RelevanceBench.table(title, this.bench.measure(queries, search)));
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
