package dk.genvej.platform.neo4j;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartLimitTest {

	private final RestartLimit limit = new RestartLimit();

	@Test
	void allowsThreeRestartsWithLongerAndLongerPauses() {
		Instant now = Instant.parse("2026-11-21T12:00:00Z");
		assertThat(this.limit.next(now)).hasValue(Duration.ofSeconds(1));
		assertThat(this.limit.next(now.plusSeconds(10))).hasValue(Duration.ofSeconds(5));
		assertThat(this.limit.next(now.plusSeconds(20))).hasValue(Duration.ofSeconds(25));
		assertThat(this.limit.next(now.plusSeconds(30))).isEmpty();
	}

	@Test
	void forgetsRestartsOfLongAgo() {
		Instant now = Instant.parse("2026-11-21T12:00:00Z");
		for (int i = 0; i < 3; i++) {
			this.limit.next(now);
		}
		assertThat(this.limit.next(now.plus(Duration.ofMinutes(6)))).hasValue(Duration.ofSeconds(1));
	}

}
