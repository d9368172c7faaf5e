package dk.genvej.reuse;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import dk.genvej.platform.TooMany;
import dk.genvej.platform.TooSlow;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.Exceptions;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Tells recorded reuse to those who listen, a bounded number at once. A listener that
 * does not keep up is told so and let go; the others are not held up.
 */
@Component
class ReuseStream implements DisposableBean {

	/** How many reuses wait for one listener. */
	static final int WAITING = 256;

	/** How many listen at once, where nothing else is set. */
	static final int MOST = 1000;

	private final Sinks.Many<RecordedReuse> sink = Sinks.many().multicast().directBestEffort();

	private final Scheduler tellers = Schedulers
		.fromExecutorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("reuse-teller-", 0).factory()));

	private final AtomicInteger listeners = new AtomicInteger();

	private final int most;

	ReuseStream(@Value("${genvej.limits.subscribers:" + MOST + "}") int most) {
		this.most = most;
	}

	/**
	 * What is recorded from now on, of one case or of all.
	 * @throws TooMany when as many listen already as may at once; the stream ends with it
	 * where that is so only when it begins
	 */
	Flux<RecordedReuse> listen(@Nullable String caseSlug) {
		if (this.listeners.get() >= this.most) {
			throw full();
		}
		return Flux.defer(() -> {
			if (this.listeners.incrementAndGet() > this.most) {
				this.listeners.decrementAndGet();
				return Flux.error(full());
			}
			return told(caseSlug).doFinally((end) -> this.listeners.decrementAndGet());
		});
	}

	/** How many listen. */
	int listeners() {
		return this.listeners.get();
	}

	private TooMany full() {
		return new TooMany("No more than " + this.most + " may listen at once; try again later, or ask `changes` now"
				+ " and then.", "subscribers");
	}

	private Flux<RecordedReuse> told(@Nullable String caseSlug) {
		return this.sink.asFlux()
			.filter((reuse) -> caseSlug == null || caseSlug.equals(reuse.caseSlug()))
			.onBackpressureBuffer(WAITING, BufferOverflowStrategy.ERROR)
			// A listener that blocks blocks a thread of its own, never the one that tells
			// all.
			.publishOn(this.tellers, 1)
			.onErrorMap(Exceptions::isOverflow, (ex) -> new TooSlow("More than " + WAITING
					+ " reuses waited to be read; subscribe again, and" + " read what was missed from `changes`."));
	}

	/** Tells all who listen; never waits for any of them. */
	void tell(List<RecordedReuse> recorded) {
		recorded.forEach(this.sink::tryEmitNext);
	}

	@Override
	public void destroy() {
		this.sink.tryEmitComplete();
		this.tellers.dispose();
	}

}
