package dk.genvej.platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who waits at the gate, and who is turned away. */
class GraphGateTest {

	private static final Duration SHORT = Duration.ofMillis(100);

	private static final Duration LONG = Duration.ofSeconds(5);

	private final GraphGate gate = new GraphGate();

	@Test
	void anOpenOneLetsAllThrough() {
		this.gate.awaitReading();
		assertThat(this.gate.write(() -> "written")).isEqualTo("written");
	}

	@Test
	void aClosedOneKeepsAllWaitingButTheStarter() {
		this.gate.close(Thread.currentThread());
		CompletableFuture<Void> reader = CompletableFuture.runAsync(this.gate::awaitReading);
		CompletableFuture<String> writer = CompletableFuture.supplyAsync(() -> this.gate.write(() -> "written"));
		this.gate.awaitReading();
		assertThat(this.gate.write(() -> "loaded")).isEqualTo("loaded");
		assertThat(reader).as("reads").failsWithin(SHORT);
		this.gate.openForReading();
		assertThat(reader).succeedsWithin(LONG);
		assertThat(writer).as("writes").failsWithin(SHORT);
		this.gate.open();
		assertThat(writer).succeedsWithin(LONG).isEqualTo("written");
	}

	@Test
	void noWriteComesAfterTheEndOfWriting() throws InterruptedException {
		assertThat(this.gate.endWriting(SHORT)).isTrue();
		this.gate.awaitReading();
		assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(() -> this.gate.write(() -> "late"))
			.satisfies((ex) -> assertThat(GraphFailure.of(ex)).hasValue(GraphFailure.UNAVAILABLE));
		this.gate.open();
		assertThat(this.gate.write(() -> "again")).isEqualTo("again");
	}

	@Test
	void aWriteThatGoesOnKeepsTheEndAway() throws Exception {
		CountDownLatch writing = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		CompletableFuture<Boolean> writer = CompletableFuture.supplyAsync(() -> this.gate.write(() -> {
			writing.countDown();
			return await(end);
		}));
		assertThat(writing.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
		assertThat(this.gate.endWriting(SHORT)).isFalse();
		end.countDown();
		assertThat(writer).succeedsWithin(LONG).isEqualTo(true);
		assertThat(this.gate.endWriting(SHORT)).isTrue();
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(LONG.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
