package dk.genvej.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.Graph;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One client of an application in the same process, and an eye on that application. */
@SuppressWarnings("rawtypes") // Visitors of graphql-java name their context so.
public final class BenchClient {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int TRIES = 3;

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI site;

	private final MeterRegistry meters;

	private final DataDirectory data;

	/** A client of an application that listens. */
	public BenchClient(ConfigurableApplicationContext application) {
		this.site = URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
		this.meters = application.getBean(MeterRegistry.class);
		this.data = application.getBean(DataDirectory.class);
	}

	/** Sends an operation and reads the answer; an error in it ends the bench. */
	public void ask(String document, Map<String, ?> variables) throws IOException, InterruptedException {
		ask(request(document, variables).build(), variables);
	}

	/** The same, with the token of those who write. */
	public void write(String document, Map<String, ?> variables) throws IOException, InterruptedException {
		String token = Files.readString(this.data.path().resolve("writer-token")).strip();
		ask(request(document, variables).header("Authorization", "Bearer " + token).build(), variables);
	}

	private HttpRequest.Builder request(String document, Map<String, ?> variables) {
		String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
		return HttpRequest.newBuilder(this.site.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
	}

	private void ask(HttpRequest request, Map<String, ?> variables) throws IOException, InterruptedException {
		HttpResponse<String> response = this.http.send(request,
				HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		// Read whole only where there may be an error: reading it is no part of what is
		// measured.
		if (response.statusCode() != 200 || response.body().startsWith("{\"errors\"")
				|| response.body().contains("\"errors\":[")) {
			JsonNode answer = JSON.readTree(response.body());
			throw new IllegalStateException(variables + ": " + answer.path("errors"));
		}
	}

	/**
	 * How many statements the graph is sent for an operation: the fewest of some tries,
	 * because the application asks for news by itself now and then.
	 */
	int statements(String document, Map<String, ?> variables) throws IOException, InterruptedException {
		double fewest = Double.MAX_VALUE;
		for (int i = 0; i < TRIES; i++) {
			double before = this.meters.counter(Graph.STATEMENTS).count();
			ask(document, variables);
			fewest = Math.min(fewest, this.meters.counter(Graph.STATEMENTS).count() - before);
		}
		return (int) fewest;
	}

	/**
	 * Reads a file and throws it away. Tells its size, how long it took, and the most
	 * memory in use after any collection meanwhile.
	 */
	String download(String path) throws IOException, InterruptedException {
		List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
		System.gc();
		long before = inUse();
		heap.forEach(MemoryPoolMXBean::resetPeakUsage);
		long start = System.nanoTime();
		long size = 0;
		HttpResponse<InputStream> response = this.http.send(HttpRequest.newBuilder(this.site.resolve(path)).build(),
				HttpResponse.BodyHandlers.ofInputStream());
		byte[] buffer = new byte[1 << 16];
		try (InputStream in = response.body()) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
			}
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		long peak = heap.stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		System.gc();
		return String.format(
				"%s: %d, %.1f MB in %.1f s; heap in use %d MB before, %d MB after, at most %d MB with garbage", path,
				response.statusCode(), size / 1e6, seconds, before >> 20, inUse() >> 20, peak >> 20);
	}

	private static long inUse() {
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/** How deep the fields of an operation go; those at the top are at 1. */
	static int depth(String document) {
		int[] deepest = new int[1];
		new NodeTraverser().depthFirst(new NodeVisitorStub() {
			@Override
			public TraversalControl visitField(Field field, TraverserContext<Node> context) {
				deepest[0] = Math.max(deepest[0], level(context));
				return TraversalControl.CONTINUE;
			}
		}, new Parser().parseDocument(document));
		return deepest[0] - 1;
	}

	/** An operation without what things of a level refer to. */
	static String cut(String document, int level) {
		Document whole = new Parser().parseDocument(document);
		return AstPrinter.printAst(new AstTransformer().transform(whole, new NodeVisitorStub() {
			@Override
			public TraversalControl visitField(Field field, TraverserContext<Node> context) {
				if (level(context) <= level || field.getSelectionSet() == null) {
					return TraversalControl.CONTINUE;
				}
				TreeTransformerUtil.changeNode(context, Field.newField("__typename").build());
				return TraversalControl.ABORT;
			}
		}));
	}

	private static int level(TraverserContext<Node> context) {
		return 1 + (int) context.getParentNodes().stream().filter(Field.class::isInstance).count();
	}

}
