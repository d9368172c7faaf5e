package dk.genvej.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import dk.genvej.GenvejApplication;
import dk.genvej.bench.BenchClient;
import dk.genvej.bench.GeneratedData;
import dk.genvej.bench.MeasuredLog;
import dk.genvej.support.Operations;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Prints how fast the search is on generated cases, beside bare Lucene and beside Neo4j's
 * full-text index, all in turns in one run. From the project's directory:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   dk.genvej.search.SearchSpeedReport /tmp/genvej-bench 100000
 * </pre>
 *
 * The first argument is a directory for the data: filled with generated cases when there
 * is none, used as it is when there is. The second is the number of cases (100000).
 * <p>
 * The queries are the judged ones, each cut down to those of its words that say something
 * and stand in some case. What generated cases say is made of so few words that most such
 * queries find a third of all cases or more. Not run by Maven, because under tests Lucene
 * checks itself, and takes ten times as long.
 */
public final class SearchSpeedReport {

	private static final int PAGE = 10;

	private static final int FAR_PAGE = 400;

	private static final int WRITES = 20;

	private static final int RESTED_WRITES = 5;

	private static final int WARM_UP_TRIES = 20;

	private static final int WARM_UP = 2;

	private static final int ROUNDS = 4;

	private static final String NEO4J_INDEX = "speed_baseline";

	private static final String NEO4J_QUERY = "CALL db.index.fulltext.queryNodes('" + NEO4J_INDEX
			+ "', $text%s) YIELD node, score RETURN node.slug AS slug, score LIMIT 10";

	/** What a page of hits with a total and one facet costs there. */
	private static final String NEO4J_COUNTED = "CALL db.index.fulltext.queryNodes('" + NEO4J_INDEX
			+ "', $text) YIELD node, score WITH node.slug AS slug, node.sector AS sector, score ORDER BY score DESC "
			+ "WITH collect({slug: slug, score: score, sector: sector}) AS hits "
			+ "RETURN hits[..10] AS first, size(hits) AS total, "
			+ "[s IN ['STATE', 'REGIONAL', 'MUNICIPAL', 'OTHER'] | size([h IN hits WHERE h.sector = s])] AS sectors";

	/**
	 * What find-cases answers but for highlights and regions, asked of the graph in one
	 * statement.
	 */
	private static final String NEO4J_WHOLE = "CALL db.index.fulltext.queryNodes('" + NEO4J_INDEX
			+ "', $text) YIELD node, score WITH node, score ORDER BY score DESC "
			+ "WITH collect({case: node, score: score}) AS hits, collect(node) AS all RETURN size(hits) AS total, "
			+ facet("sector", "c.sector", "") + facet("origin", "c.origin", "") + facet("year", "c.year", "")
			+ facet("branch", "x.code", "-[:IN_BRANCH]->(x)") + facet("innovationType", "x.code", "-[:OF_TYPE]->(x)")
			+ facet("value", "x.code", "-[:ACHIEVED]->(x)") + facet("partnerType", "x.code", "-[:INVOLVED]->(x)")
			+ "COLLECT { UNWIND hits[..10] AS hit WITH hit.case AS c, hit.score AS score "
			+ "RETURN {score: score, case: properties(c), leads: [(c)-[:LED_BY]->(o) | o.name], "
			+ "values: [(c)-[:ACHIEVED]->(v) | v.code], contacts: [(p)-[:CONTACT_FOR]->(c) | p.name]} } AS page";

	private static String facet(String name, String value, String pattern) {
		return "COLLECT { UNWIND all AS c MATCH (c)" + pattern + " WITH " + value
				+ " AS code, count(*) AS cases RETURN {code: code, count: cases} } AS " + name + ", ";
	}

	private SearchSpeedReport() {
	}

	/** Prints the figures. */
	public static void main(String[] arguments) throws Exception {
		Path data = Path.of((arguments.length > 0) ? arguments[0] : "target/search-speed").toAbsolutePath();
		GeneratedData.fill(data, (arguments.length > 1) ? arguments[1] : "100000");
		MeasuredLog measured = new MeasuredLog();
		SpringApplication genvej = new SpringApplication(GenvejApplication.class);
		genvej.addListeners(measured);
		// Cold and on a busy machine the first write takes long: that is to be seen, not
		// to
		// end the report.
		try (ConfigurableApplicationContext application = genvej.run("--server.port=0", "--genvej.limits.time=60s",
				"--genvej.data-dir=" + data, GeneratedData.neo4j(), "--genvej.seed=false")) {
			// Until then the application is busy with that.
			measured.await(10, TimeUnit.MINUTES);
			new Run(application, measured).all();
		}
	}

	private static final class Run {

		private final LiveIndex index;

		private final SearchLanguage language;

		private final CaseSearch search;

		private final Suggestions suggestions;

		private final BenchClient client;

		private final Driver driver;

		private final MeasuredLog measured;

		private final List<String> queries;

		Run(ConfigurableApplicationContext application, MeasuredLog measured) throws Exception {
			this.measured = measured;
			this.index = application.getBean(SearchIndex.class).current();
			this.language = application.getBean(SearchLanguage.class);
			this.search = application.getBean(CaseSearch.class);
			this.suggestions = application.getBean(Suggestions.class);
			this.client = new BenchClient(application);
			this.driver = application.getBean(Driver.class);
			this.queries = queries();
		}

		void all() throws Exception {
			int[] hits = this.queries.stream().mapToInt((text) -> find(text, null).totalCount()).sorted().toArray();
			System.out.printf("%n%,d cases; %d queries with %,d to %,d hits, half of them with %,d or more%n",
					find("", null).totalCount(), hits.length, hits[0], hits[hits.length - 1], hits[hits.length / 2]);
			System.out.printf("%d processors, heap of at most %d MB%n%n", Runtime.getRuntime().availableProcessors(),
					Runtime.getRuntime().maxMemory() >> 20);
			compared();
			suggested();
			paged();
			written();
		}

		private void compared() throws Exception {
			createNeo4jIndex();
			String operation = Operations.text("find-cases");
			warmUp(operation);
			List<Stopwatch.Times> times = new Stopwatch().add("bare Lucene, first 10", (text) -> bare(text, 1000))
				.add("bare Lucene, first 10, all hits counted", (text) -> bare(text, Integer.MAX_VALUE))
				.add("find-cases in process, facets and highlights", (text) -> () -> find(text, null))
				.add("find-cases over HTTP, whole answer",
						(text) -> () -> this.client.ask(operation, Map.of("query", text)))
				.add("Neo4j full-text, limit in the call", (text) -> () -> neo4j(text, ", {limit: 10}"))
				.add("Neo4j full-text, LIMIT behind the call", (text) -> () -> neo4j(text, ""))
				.add("Neo4j full-text, total and one facet", (text) -> () -> neo4jAll(NEO4J_COUNTED, text))
				.run(this.queries, WARM_UP, ROUNDS);
			ratio("find-cases in process to bare Lucene (at most 1.5)", times.get(2), times.get(0));
			ratio("find-cases in process to bare Lucene that counts", times.get(2), times.get(1));
			ratio("Neo4j, limit in the call, to find-cases in process", times.get(4), times.get(2));
			ratio("Neo4j, LIMIT behind it, to find-cases in process", times.get(5), times.get(2));
			ratio("Neo4j to find-cases over HTTP", times.get(4), times.get(3));
			ratio("Neo4j, total and one facet, to find-cases", times.get(6), times.get(2));
			sameAnswer(operation);
			this.driver.executableQuery("DROP INDEX " + NEO4J_INDEX).execute();
		}

		// Few rounds, as some queries take Neo4j seconds. It comes first, because
		// whatever has waited for so long is slow for a while.
		private void sameAnswer(String operation) throws Exception {
			List<Stopwatch.Times> times = new Stopwatch()
				.add("Neo4j full-text with total, facets, whole cases", (text) -> () -> neo4jAll(NEO4J_WHOLE, text))
				.add("find-cases over HTTP", (text) -> () -> this.client.ask(operation, Map.of("query", text)))
				.add("find-cases in process", (text) -> () -> find(text, null))
				.run(this.queries, 1, 1);
			ratio("Neo4j, same answer, to find-cases (at least 5)", times.get(0), times.get(2));
			ratio("Neo4j, same answer, to find-cases over HTTP", times.get(0), times.get(1));
			System.out.printf("%-56s all %8.2f times%n", "Neo4j, same answers, to find-cases, all together",
					times.get(0).all() / times.get(2).all());
		}

		// Cold, the first answers may take longer than an answer may.
		private void warmUp(String operation) throws Exception {
			for (int attempt = 0; attempt < WARM_UP_TRIES; attempt++) {
				try {
					this.client.ask(operation, Map.of("query", this.queries.get(attempt % this.queries.size())));
				}
				catch (IllegalStateException ex) {
					System.out.println("Still cold: " + ex.getMessage());
				}
			}
		}

		private void suggested() throws Exception {
			Set<String> prefixes = new LinkedHashSet<>();
			for (String query : this.queries) {
				for (int length = 1; length <= query.length(); length++) {
					prefixes.add(query.substring(0, length));
				}
			}
			new Stopwatch().add("suggest in process (p99 under 10 ms)", (text) -> () -> this.suggestions.of(text, 8))
				.run(List.copyOf(prefixes), WARM_UP, ROUNDS);
		}

		private void paged() throws Exception {
			List<String> inputs = new ArrayList<>(List.of(""));
			this.queries.stream()
				.filter((text) -> find(text, null).totalCount() >= FAR_PAGE * PAGE)
				.limit(10)
				.forEach(inputs::add);
			Map<String, String> far = new LinkedHashMap<>();
			for (String text : inputs) {
				String after = null;
				for (int page = 1; page < FAR_PAGE; page++) {
					after = find(text, after).pageInfo().endCursor();
				}
				far.put(text, Objects.requireNonNull(after));
			}
			List<Stopwatch.Times> times = new Stopwatch()
				.add("page 1 of queries with as many pages", (text) -> () -> find(text, null))
				.add("page " + FAR_PAGE, (text) -> () -> find(text, far.get(text)))
				.run(inputs, 5, 20);
			ratio("page " + FAR_PAGE + " to page 1 (at most 2)", times.get(1), times.get(0));
		}

		// A write changes the network, and that is then measured anew in the background.
		private void written() throws Exception {
			String slug = find("", null).edges().getFirst().slug();
			new Stopwatch()
				.add("record-reuse until it is found, first after the start", (taker) -> () -> write(slug, taker))
				.run(takers(1), 0, 1);
			new Stopwatch().add("record-reuse until it is found, application at rest", (taker) -> {
				this.measured.await(1, TimeUnit.MINUTES);
				return () -> write(slug, taker);
			}).run(takers(RESTED_WRITES), 0, 1);
			new Stopwatch()
				.add("record-reuse until it is found, one after another", (taker) -> () -> write(slug, taker))
				.run(takers(WRITES), 0, 1);
		}

		private void write(String slug, String taker) throws Exception {
			this.client.write(Operations.text("record-reuse"), Map.of("input", Map.of("case", slug, "kind", "COPIED",
					"organisationName", taker, "organisationKind", "OTHER", "evidence", "Set i drift")));
			while (find(taker, null).edges().stream().noneMatch((hit) -> hit.slug().equals(slug))) {
				Thread.sleep(1);
			}
		}

		/** Names that nothing in the index is like. */
		private static List<String> takers(int count) {
			return new Random().ints(count)
				.mapToObj((seed) -> new Random(seed).ints(12, 'a', 'z' + 1)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString())
				.toList();
		}

		private static void ratio(String what, Stopwatch.Times one, Stopwatch.Times other) {
			System.out.printf("%-56s p50 %8.2f times%n", what, one.half() / other.half());
		}

		private CaseSearchConnection find(String text, @Nullable String after) {
			return this.search
				.search(new CaseSearch.Request(text, CaseFilter.NONE, CaseSort.RELEVANCE, PAGE, after, true, true));
		}

		// The query is read anew each time, as find-cases does, but not timed.
		private Stopwatch.Step bare(String text, int counted) {
			Query query = this.index.search((searcher) -> Lucene
				.query(Question.read(text, this.language, searcher.getIndexReader(), Fields.CASE_WORDS)));
			return () -> this.index
				.search((searcher) -> searcher.search(query, new TopScoreDocCollectorManager(PAGE, null, counted)));
		}

		private void neo4jAll(String statement, String text) {
			try (var session = this.driver.session()) {
				session.run(statement, Map.of("text", text)).single();
			}
		}

		private void neo4j(String text, String options) {
			try (var session = this.driver.session()) {
				session.run(NEO4J_QUERY.formatted(options), Map.of("text", text))
					.forEachRemaining((row) -> row.get("slug").asString());
			}
		}

		private void createNeo4jIndex() {
			this.driver.executableQuery("CREATE FULLTEXT INDEX " + NEO4J_INDEX
					+ " IF NOT EXISTS FOR (c:InnovationCase) ON EACH [c.titleDa, c.titleEn, c.summaryDa, c.summaryEn, "
					+ "c.beforeDa, c.beforeEn, c.afterDa, c.afterEn, c.topicsDa, c.topicsEn, c.needsDa, c.needsEn] "
					+ "OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}}")
				.execute();
			this.driver.executableQuery("CALL db.awaitIndexes(600)").execute();
		}

		private List<String> queries() throws Exception {
			Set<String> queries = new LinkedHashSet<>();
			for (RelevanceBench.Judged judged : new RelevanceBench().queries()) {
				List<String> words = Word.split(judged.text())
					.stream()
					.map(Word::joined)
					.filter(this::isKnown)
					.toList();
				String text = String.join(" ", words);
				if (!words.isEmpty()) {
					// Cold, the first searches may take longer than a search may.
					bare(text, Integer.MAX_VALUE).run();
					queries.add(text);
				}
			}
			queries.removeIf((text) -> find(text, null).totalCount() == 0);
			return List.copyOf(queries);
		}

		private boolean isKnown(String word) {
			String folded = Folding.fold(word);
			return !folded.isEmpty() && !this.language.analysis().stopWords().isFiller(word)
					&& this.index.search((searcher) -> searcher.getIndexReader()
						.docFreq(new Term(Fields.CASE_WORDS, Analysis.WORD + folded))) > 0;
		}

	}

}
