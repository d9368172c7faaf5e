package dk.genvej.platform;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked before the first reading waits for it. */
class InMemoryCopyTest {

	@Test
	void whoAsksBeforeTheFirstReadingGetsWhatWasRead() throws Exception {
		Counted copy = new Counted();
		CompletableFuture<Long> early = CompletableFuture.supplyAsync(copy::value);
		Thread.sleep(200);
		assertThat(early).isNotDone();
		copy.rebuild(new RevisionLog.State(7, "graph"));
		assertThat(early.get(5, TimeUnit.SECONDS)).isEqualTo(7);
		copy.apply(List.of(), 8);
		assertThat(copy.value()).isEqualTo(8);
	}

	private static final class Counted extends InMemoryCopy {

		private long value;

		long value() {
			awaitRead();
			return this.value;
		}

		@Override
		protected void readAll(long reached) {
			this.value = reached;
		}

		@Override
		protected void readChanged(List<RevisionLog.Touched> touched, long reached) {
			this.value = reached;
		}

	}

}
