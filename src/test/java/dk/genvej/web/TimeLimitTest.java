package dk.genvej.web;

import java.time.Duration;
import java.time.Instant;

import dk.genvej.web.TinyClient.Answer;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests end in time, even those that block. */
@OnTinyServer
class TimeLimitTest {

	private final TinyClient client;

	TimeLimitTest(@LocalServerPort int port) {
		this.client = new TinyClient(port);
	}

	@Test
	void aRequestThatBlocksIsAnsweredInTime() {
		Instant start = Instant.now();
		Answer answer = this.client.query("{ wait(milliseconds: 20000) }");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(12));
		assertThat(answer.status()).isEqualTo(504);
		assertThat(answer.code()).isEqualTo("TIMEOUT");
		assertThat(answer.json().has("data")).isFalse();
		assertThat(answer.extensions().path("help").asString()).isNotEmpty();
	}

	@Test
	void fieldsAfterTheLimitAreNotStarted() throws InterruptedException {
		int before = TinyServer.Tiny.CHANGES.get();
		Answer answer = this.client.query("mutation { pause change }");
		assertThat(answer.code()).isEqualTo("TIMEOUT");
		Thread.sleep(Duration.ofMillis(2500));
		assertThat(TinyServer.Tiny.CHANGES).hasValue(before);
	}

	@Test
	void aRequestWithinTheLimitIsLeftAlone() {
		assertThat(this.client.query("{ wait(milliseconds: 50) }").data().path("wait").asString()).isEqualTo("done");
	}

}
