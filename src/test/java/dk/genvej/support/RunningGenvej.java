package dk.genvej.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.genvej.GenvejApplication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole application in a process of its own, with an embedded Neo4j, on a data
 * directory and a free port; made to be killed.
 */
public final class RunningGenvej implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final Pattern WELCOME = Pattern.compile("Genvej answers: pages (http://localhost:\\d+)/");

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final Path data;

	private final Process process;

	private final BufferedReader lines;

	private final List<String> seen = new CopyOnWriteArrayList<>();

	private @Nullable String address;

	private RunningGenvej(Path data, Process process) {
		this.data = data;
		this.process = process;
		this.lines = process.inputReader();
	}

	/** Starts it; it does not answer yet. */
	public static RunningGenvej start(Path data) throws IOException {
		List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx384m", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
				"--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
				GenvejApplication.class.getName(), "--server.port=0",
				// A busy machine is no reason to fail.
				"--genvej.limits.time=60s"));
		line.addAll(SmallNeo4j.arguments(data));
		return new RunningGenvej(data, new ProcessBuilder(line).redirectErrorStream(true).start());
	}

	/** The process. */
	public Process process() {
		return this.process;
	}

	/**
	 * Waits for a line of its log.
	 * @throws AssertionError when it ends without that line
	 */
	public String awaitLine(String part) throws IOException {
		for (String line = this.lines.readLine(); line != null; line = this.lines.readLine()) {
			this.seen.add(line);
			if (line.contains(part)) {
				return line;
			}
		}
		throw new AssertionError("Genvej ended without saying \"" + part + "\":\n" + String.join("\n", this.seen));
	}

	/** The lines of its log as far as they were waited for. */
	public List<String> linesSoFar() {
		return List.copyOf(this.seen);
	}

	/** Waits until it says where it answers. */
	public RunningGenvej awaitAnswer() throws IOException {
		Matcher welcome = WELCOME.matcher(awaitLine("Genvej answers: "));
		if (!welcome.find()) {
			throw new AssertionError("The welcome line does not say where");
		}
		this.address = welcome.group(1);
		Thread.ofVirtual().start(this::readOn);
		return this;
	}

	// A full pipe would stop the application.
	private void readOn() {
		try {
			this.lines.transferTo(Writer.nullWriter());
		}
		catch (IOException ex) {
			// It was closed while being read.
		}
	}

	/** Asks the API, with the token of writers. */
	public JsonNode ask(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
		String body = JSON.writeValueAsString(Map.of("query", operation, "variables", variables));
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/graphql"))
			.timeout(Duration.ofSeconds(60))
			.header("Content-Type", "application/json")
			.header("Authorization", "Bearer " + Files.readString(this.data.resolve("writer-token")).strip())
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		return JSON.readTree(this.http.send(request, HttpResponse.BodyHandlers.ofString()).body());
	}

	/**
	 * Asks the API until its graph is up: on a busy machine that takes longer than an
	 * answer waits.
	 */
	public JsonNode askWhenUp(String operation, Map<String, ?> variables) throws IOException, InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		JsonNode answer = ask(operation, variables);
		while (answer.path("errors").path(0).path("extensions").path("code").asString("").equals("UNAVAILABLE")
				&& System.nanoTime() < end) {
			TimeUnit.SECONDS.sleep(1);
			answer = ask(operation, variables);
		}
		return answer;
	}

	/** Asks for a page. */
	public String page(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
			.timeout(Duration.ofSeconds(60))
			.build();
		return this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
	}

	/** What its health endpoint says of a part. */
	public JsonNode health(String part) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/actuator/health"))
			.timeout(Duration.ofSeconds(60))
			.build();
		return JSON.readTree(this.http.send(request, HttpResponse.BodyHandlers.ofString()).body())
			.path("components")
			.path(part);
	}

	/** Stops it as a service manager does. */
	public void stop() throws InterruptedException {
		List<ProcessHandle> servers = this.process.descendants().toList();
		this.process.destroy();
		if (!this.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
				|| servers.stream().anyMatch(ProcessHandle::isAlive)) {
			throw new AssertionError("Genvej does not stop");
		}
	}

	@Override
	public void close() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
