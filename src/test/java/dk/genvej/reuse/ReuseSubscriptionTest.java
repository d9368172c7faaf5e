package dk.genvej.reuse;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import dk.genvej.platform.DataDirectory;
import dk.genvej.platform.Graph;
import dk.genvej.support.GenvejTest;
import dk.genvej.support.Operations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.Disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Those who listen hear of reuse as it is recorded, by event stream and by WebSocket. */
@GenvejTest
@AutoConfigureHttpGraphQlTester
class ReuseSubscriptionTest {

	@LocalServerPort
	int port;

	@Autowired
	DataDirectory data;

	@Autowired
	Graph graph;

	@Autowired
	ReuseStream stream;

	@Autowired
	GraphQlProperties settings;

	@AfterEach
	void forget() {
		ReuseApi.forget(this.graph);
	}

	private ReuseApi api() {
		return new ReuseApi(this.port, this.data);
	}

	@Test
	void subscribersByEventStreamHearOfIt() throws Exception {
		BlockingQueue<String> lines = new LinkedBlockingQueue<>();
		HttpClient client = HttpClient.newHttpClient();
		var stream = client.sendAsync(api().request(Operations.text("reuse-recorded"), Map.of("case", ReuseApi.CASE),
				null, "text/event-stream"), HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(lines)));
		assertThat(eventually(lines)).contains("\"slug\":\"" + ReuseApi.CASE + "\"");
		stream.cancel(true);
		client.shutdownNow();
	}

	@Test
	void subscribersByWebSocketHearOfIt() throws Exception {
		BlockingQueue<String> messages = new LinkedBlockingQueue<>();
		HttpClient client = HttpClient.newHttpClient();
		WebSocket socket = client.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.buildAsync(URI.create("ws://localhost:" + this.port + "/graphql"), new Messages(messages))
			.get(20, TimeUnit.SECONDS);
		socket.sendText("{\"type\":\"connection_init\"}", true);
		assertThat(messages.poll(20, TimeUnit.SECONDS)).contains("connection_ack");
		socket.sendText(ReuseApi.JSON.writeValueAsString(Map.of("id", "1", "type", "subscribe", "payload",
				Map.of("query", Operations.text("reuse-recorded"), "variables", Map.of("case", ReuseApi.CASE)))), true);
		assertThat(eventually(messages)).contains("\"type\":\"next\"");
		socket.abort();
		client.shutdownNow();
	}

	// A subscription stands some time after it was asked for: tells again until it is
	// heard, in other words each time, because the same words change nothing.
	private String eventually(BlockingQueue<String> heard) throws Exception {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		StringBuilder all = new StringBuilder();
		for (int i = 0; System.nanoTime() < end; i++) {
			if (i % 4 == 0) {
				api().record(ReuseApi.input(Map.of("organisation", "odense-kommune", "year", 1850 + i)),
						"writer-token");
			}
			String line = heard.poll(500, TimeUnit.MILLISECONDS);
			all.append((line != null) ? line : "");
			if (line != null && line.contains("Odense Kommune")) {
				return line;
			}
		}
		return all.toString();
	}

	@Test
	void anUnknownCaseCannotBeListenedTo() throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			String body = client
				.send(api().request(Operations.text("reuse-recorded"), Map.of("case", "findes-ikke"), null,
						"text/event-stream"), HttpResponse.BodyHandlers.ofString())
				.body();
			assertThat(body).contains("NOT_FOUND");
		}
	}

	@Test
	void whenAllPlacesAreTakenTheNextIsToldSoAndAPlaceThatIsLeftIsFree() throws Exception {
		List<Disposable> listeners = new ArrayList<>();
		try {
			while (this.stream.listeners() < ReuseStream.MOST) {
				listeners.add(this.stream.listen(null).subscribe());
			}
			assertThat(refusal()).contains("LIMIT_EXCEEDED").contains("subscribers");
		}
		finally {
			listeners.forEach(Disposable::dispose);
		}
		assertThat(this.stream.listeners()).isLessThan(ReuseStream.MOST);
	}

	@Test
	void aListenerThatHangsUpLeavesItsPlace() throws Exception {
		int before = this.stream.listeners();
		HttpClient client = HttpClient.newHttpClient();
		var events = client.sendAsync(
				api().request(Operations.text("reuse-recorded"), Map.of(), null, "text/event-stream"),
				HttpResponse.BodyHandlers.ofInputStream());
		await().atMost(Duration.ofSeconds(30)).until(() -> this.stream.listeners() == before + 1);
		events.get(30, TimeUnit.SECONDS).body().close();
		client.shutdownNow();
		// Noticed by the sign of life of every few seconds.
		await().atMost(Duration.ofSeconds(60)).until(() -> this.stream.listeners() == before);
	}

	@Test
	void aStreamIsHeldOpenAndShowsThatItLives() {
		assertThat(this.settings.getHttp().getSse().getTimeout()).isGreaterThan(Duration.ofHours(1));
		assertThat(this.settings.getHttp().getSse().getKeepAlive()).isLessThan(Duration.ofSeconds(30));
		assertThat(this.settings.getWebsocket().getKeepAlive()).isLessThan(Duration.ofSeconds(30));
	}

	private String refusal() throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client
				.send(api().request(Operations.text("reuse-recorded"), Map.of(), null, "text/event-stream"),
						HttpResponse.BodyHandlers.ofString())
				.body();
		}
	}

	private record Lines(BlockingQueue<String> lines) implements java.util.concurrent.Flow.Subscriber<String> {

		@Override
		public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
			subscription.request(Long.MAX_VALUE);
		}

		@Override
		public void onNext(String line) {
			this.lines.add(line);
		}

		@Override
		public void onError(Throwable ex) {
			this.lines.add("error " + ex);
		}

		@Override
		public void onComplete() {
			this.lines.add("end");
		}

	}

	private record Messages(BlockingQueue<String> messages) implements WebSocket.Listener {

		@Override
		public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
			this.messages.add(text.toString());
			socket.request(1);
			return null;
		}

	}

}
