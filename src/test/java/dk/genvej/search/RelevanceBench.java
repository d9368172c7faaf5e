package dk.genvej.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Measures how well searches answer the judged queries of {@code relevance}, in seven
 * sets that were written one after the other: nDCG@10, success@1, success@3 and the mean
 * reciprocal rank by kind. Queries about nothing count as answered when nothing is found.
 */
final class RelevanceBench {

	private static final int DEPTH = 10;

	/** The files, in the order in which they were written. */
	static final List<String> SETS = List.of("queries", "fresh-queries", "later-queries", "blind-queries",
			"unseen-queries", "last-queries", "further-queries");

	/** Of these one half, by hash, was looked at query by query. */
	private static final List<String> HALVED = List.of("queries", "later-queries");

	private final List<Judged> queries;

	RelevanceBench() {
		this.queries = SETS.stream().flatMap((set) -> read(set).stream()).toList();
	}

	/**
	 * A judged query.
	 *
	 * @param text what is typed
	 * @param kind kind of query
	 * @param cases grades by slug; empty when nothing is to be found
	 * @param people slugs of people that a search for contacts must find
	 * @param set name of its file
	 */
	record Judged(String text, String kind, Map<String, Integer> cases, List<String> people, String set) {

		/** Whether the query is of the half that weights were chosen by. */
		boolean isForTuning() {
			return HALVED.contains(this.set) && Math.floorMod(this.text.hashCode() * 31 + 7, 2) == 0;
		}

	}

	/** The figures of some queries. */
	record Figures(int queries, double ndcg, double successAt1, double successAt3, double reciprocalRank,
			double nothing) {
	}

	List<Judged> queries() {
		return this.queries;
	}

	private static List<Judged> read(String set) {
		JsonNode file = YAMLMapper.builder()
			.build()
			.readTree(Path.of("src/test/resources/relevance").resolve(set + ".yaml").toFile());
		List<Judged> queries = new ArrayList<>();
		for (JsonNode one : file.path("queries")) {
			Map<String, Integer> cases = new LinkedHashMap<>();
			one.path("cases").propertyStream().forEach((each) -> cases.put(each.getKey(), each.getValue().asInt()));
			queries.add(new Judged(one.path("q").asString(), one.path("kind").asString(), cases,
					one.path("people").valueStream().map(JsonNode::asString).toList(), set));
		}
		return queries;
	}

	/** nDCG@10 of a ranking. */
	static double ndcg(List<String> found, Map<String, Integer> grades) {
		double best = 0;
		List<Integer> ideal = grades.values()
			.stream()
			.sorted(java.util.Comparator.reverseOrder())
			.limit(DEPTH)
			.toList();
		for (int i = 0; i < ideal.size(); i++) {
			best += gain(ideal.get(i), i);
		}
		double got = 0;
		for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
			got += gain(grades.getOrDefault(found.get(i), 0), i);
		}
		return (best == 0) ? 0 : got / best;
	}

	private static double gain(int grade, int place) {
		return (Math.pow(2, grade) - 1) / (Math.log(place + 2) / Math.log(2));
	}

	/**
	 * The place, from 1, of the first that is clearly useful (or as useful as it gets); 0
	 * for none.
	 */
	static int firstUseful(List<String> found, Map<String, Integer> grades) {
		int most = grades.values().stream().mapToInt(Integer::intValue).max().orElse(0);
		for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
			if (grades.getOrDefault(found.get(i), 0) >= Math.min(2, Math.max(1, most))) {
				return i + 1;
			}
		}
		return 0;
	}

	/** The figures by kind, and over all kinds under {@code all}. */
	Map<String, Figures> measure(List<Judged> queries, Function<Judged, List<String>> search) {
		Map<String, List<double[]>> rows = new TreeMap<>();
		for (Judged query : queries) {
			List<String> found = search.apply(query);
			boolean nothing = query.cases().isEmpty() && query.people().isEmpty();
			int rank = firstUseful(found, query.cases());
			double[] row = { nothing ? Double.NaN : ndcg(found, query.cases()), (rank == 1) ? 1 : 0,
					(rank > 0 && rank <= 3) ? 1 : 0, (rank > 0) ? 1.0 / rank : 0,
					nothing ? (found.isEmpty() ? 1 : 0) : Double.NaN };
			rows.computeIfAbsent(query.kind(), (kind) -> new ArrayList<>()).add(row);
			if (!nothing) {
				rows.computeIfAbsent("all", (kind) -> new ArrayList<>()).add(row);
			}
		}
		Map<String, Figures> figures = new TreeMap<>();
		rows.forEach((kind, list) -> figures.put(kind,
				new Figures(list.size(), mean(list, 0), mean(list, 1), mean(list, 2), mean(list, 3), mean(list, 4))));
		return figures;
	}

	private static double mean(List<double[]> rows, int column) {
		return rows.stream()
			.mapToDouble((row) -> row[column])
			.filter((value) -> !Double.isNaN(value))
			.average()
			.orElse(Double.NaN);
	}

	/** The figures as a table. */
	static String table(String title, Map<String, Figures> figures) {
		StringBuilder table = new StringBuilder("%n%-28s %7s %7s %7s %7s %7s %8s%n".formatted(title, "queries",
				"nDCG@10", "succ@1", "succ@3", "MRR", "nothing"));
		figures.forEach(
				(kind, each) -> table.append("%-28s %7d %7.3f %7.3f %7.3f %7.3f %8.3f%n".formatted(kind, each.queries(),
						each.ndcg(), each.successAt1(), each.successAt3(), each.reciprocalRank(), each.nothing())));
		return table.toString();
	}

}
