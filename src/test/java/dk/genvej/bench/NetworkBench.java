package dk.genvej.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import dk.genvej.GenvejApplication;
import dk.genvej.cases.Cases;
import dk.genvej.platform.Graph;
import dk.genvej.support.Operations;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures what issue 6 promises of reuse and networks, over HTTP on one machine: round
 * trips of the case page by level, the reuse tree, ways between organisations, measures
 * of the whole network, and the memory that exports take. From the project's directory:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   dk.genvej.bench.NetworkBench /tmp/genvej-bench 100000
 * </pre>
 *
 * The first argument is a directory for the data: filled with generated cases when there
 * is none, used as it is when there is. The second is the number of cases (100000), the
 * third the number of requests a figure is made of (2000).
 */
public final class NetworkBench {

	private static final int WARM_UP = 300;

	private final BenchClient client;

	private final List<String> cases = new ArrayList<>();

	private final List<String> organisations = new ArrayList<>();

	private final int requests;

	private final Random random = new Random(1);

	private NetworkBench(ConfigurableApplicationContext application, int requests) {
		this.client = new BenchClient(application);
		this.requests = requests;
		Cases all = application.getBean(Cases.class);
		pages((after) -> all.slugsAfter(after, 5000), this.cases);
		Graph graph = application.getBean(Graph.class);
		pages((after) -> graph.strings("network/list-organisation-slugs", Map.of("after", after, "limit", 5000),
				"slug"), this.organisations);
	}

	private static void pages(java.util.function.Function<String, List<String>> read, List<String> into) {
		List<String> page = read.apply("");
		while (!page.isEmpty()) {
			into.addAll(page);
			page = read.apply(page.getLast());
		}
	}

	/** Prints the figures. */
	public static void main(String[] arguments) throws Exception {
		Path data = Path.of((arguments.length > 0) ? arguments[0] : "target/network-bench").toAbsolutePath();
		String cases = (arguments.length > 1) ? arguments[1] : "100000";
		int requests = (arguments.length > 2) ? Integer.parseInt(arguments[2]) : 2000;
		GeneratedData.fill(data, cases);
		MeasuredLog measured = new MeasuredLog();
		SpringApplication genvej = new SpringApplication(GenvejApplication.class);
		genvej.addListeners(measured);
		// Cold and on a busy machine the first requests take long: that is no figure
		// here.
		try (ConfigurableApplicationContext application = genvej.run("--server.port=0", "--genvej.limits.time=60s",
				"--genvej.data-dir=" + data, GeneratedData.neo4j())) {
			new NetworkBench(application, requests).run(measured);
		}
	}

	private void run(MeasuredLog measured) throws IOException, InterruptedException {
		System.out.printf("%n%d cases, %d organisations, %d requests a figure, %d processors, heap of at most %d MB%n",
				this.cases.size(), this.organisations.size(), this.requests, Runtime.getRuntime().availableProcessors(),
				Runtime.getRuntime().maxMemory() >> 20);
		System.out.println("The whole network, in the background: " + measured.await(10, TimeUnit.MINUTES));
		latency("case-page", () -> Map.of("slug", any(this.cases)));
		roundTrips();
		latency("reuse-tree", () -> Map.of("slug", any(this.cases), "depth", 5));
		latency("collaboration-path", () -> Map.of("from", any(this.organisations), "to", any(this.organisations)));
		latency("network-metrics", () -> Map.of("slug", any(this.organisations)));
		latency("collaboration-network", () -> Map.of("limit", 100));
		for (String file : List.of("network.graphml", "network.gexf", "network-nodes.csv", "network-edges.csv",
				"genvej.jsonld")) {
			System.out.println(this.client.download("/export/" + file));
		}
	}

	private void roundTrips() throws IOException, InterruptedException {
		String whole = Operations.text("case-page");
		int depth = BenchClient.depth(whole);
		int[] most = new int[depth + 1];
		for (int i = 0; i < 50; i++) {
			String slug = any(this.cases);
			for (int level = 1; level <= depth; level++) {
				most[level] = Math.max(most[level],
						this.client.statements(BenchClient.cut(whole, level), Map.of("slug", slug)));
			}
		}
		StringBuilder line = new StringBuilder("case-page, database round trips by level:");
		for (int level = 1; level <= depth; level++) {
			line.append(' ').append(most[level] - most[level - 1]);
		}
		System.out.println(line.append("; in all ").append(most[depth]));
	}

	private void latency(String operation, Supplier<Map<String, Object>> variables)
			throws IOException, InterruptedException {
		String document = Operations.text(operation);
		for (int i = 0; i < WARM_UP; i++) {
			this.client.ask(document, variables.get());
		}
		long[] nanos = new long[this.requests];
		for (int i = 0; i < nanos.length; i++) {
			Map<String, Object> asked = variables.get();
			long start = System.nanoTime();
			this.client.ask(document, asked);
			nanos[i] = System.nanoTime() - start;
		}
		java.util.Arrays.sort(nanos);
		System.out.printf("%s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n", operation, nanos[nanos.length / 2] / 1e6,
				nanos[nanos.length * 99 / 100] / 1e6, nanos[nanos.length - 1] / 1e6);
	}

	private String any(List<String> slugs) {
		return slugs.get(this.random.nextInt(slugs.size()));
	}

}
