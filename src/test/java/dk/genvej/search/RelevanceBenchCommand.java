package dk.genvej.search;

import java.util.List;
import java.util.Map;

/** Prints the relevance of our search. */
public final class RelevanceBenchCommand {

	private RelevanceBenchCommand() {
	}

	/**
	 * Prints it; with {@code --worst} also the queries of the tuning half that are
	 * answered worst.
	 */
	public static void main(String[] args) {
		RelevanceBench bench = new RelevanceBench();
		SeedIndex seed = SeedIndex.shared();
		List<RelevanceBench.Judged> tuning = bench.queries()
			.stream()
			.filter(RelevanceBench.Judged::isForTuning)
			.toList();
		List<RelevanceBench.Judged> held = bench.queries().stream().filter((one) -> !one.isForTuning()).toList();
		System.out
			.println(RelevanceBench.table("Genvej, tuning half", bench.measure(tuning, (one) -> ours(seed, one))));
		System.out
			.println(RelevanceBench.table("Genvej, held-back half", bench.measure(held, (one) -> ours(seed, one))));
		if (List.of(args).contains("--worst")) {
			for (RelevanceBench.Judged one : tuning) {
				List<String> found = ours(seed, one);
				boolean nothing = one.cases().isEmpty();
				double ndcg = nothing ? (found.isEmpty() ? 1 : 0) : RelevanceBench.ndcg(found, one.cases());
				if (ndcg < 0.85) {
					System.out.printf("%.2f %-14s %s%n      wanted %s%n      found  %s%n", ndcg, one.kind(), one.text(),
							one.cases(), found);
				}
			}
		}
	}

	static List<String> ours(SeedIndex seed, RelevanceBench.Judged query) {
		return seed.search(query.text()).edges().stream().map(CaseSearchConnection.Hit::slug).toList();
	}

}
