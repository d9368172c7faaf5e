package dk.genvej.reuse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import dk.genvej.platform.TooMany;
import dk.genvej.platform.TooSlow;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A listener that does not read is let go, and nobody else notices. */
class ReuseStreamTest {

	@Test
	void aListenerThatDoesNotReadIsToldAndLetGo() throws InterruptedException {
		ReuseStream stream = new ReuseStream(10);
		AtomicReference<Throwable> end = new AtomicReference<>(new IllegalStateException("no end"));
		CountDownLatch ended = new CountDownLatch(1);
		List<RecordedReuse> read = new ArrayList<>();
		BaseSubscriber<RecordedReuse> idle = new BaseSubscriber<>() {
			@Override
			protected void hookOnSubscribe(Subscription subscription) {
				subscription.request(1);
			}

			@Override
			protected void hookOnNext(RecordedReuse reuse) {
				read.add(reuse);
			}

			@Override
			protected void hookOnError(Throwable ex) {
				end.set(ex);
				ended.countDown();
			}
		};
		stream.listen(null).subscribe(idle);
		CountDownLatch heard = new CountDownLatch(ReuseStream.WAITING * 2);
		stream.listen(null).limitRate(1000).subscribe((reuse) -> heard.countDown());
		for (int i = 0; i < ReuseStream.WAITING * 2; i++) {
			stream.tell(List.of(new RecordedReuse("a", "b" + i, "COPIED", "now")));
			Thread.sleep(1);
		}
		assertThat(heard.await(20, TimeUnit.SECONDS)).isTrue();
		idle.request(Long.MAX_VALUE);
		assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(end.get()).isInstanceOf(TooSlow.class);
		assertThat(read.size()).isLessThan(ReuseStream.WAITING * 2);
		stream.destroy();
	}

	@Test
	void oneCaseIsHeardAlone() {
		ReuseStream stream = new ReuseStream(10);
		List<String> heard = new java.util.concurrent.CopyOnWriteArrayList<>();
		stream.listen("a").subscribe((reuse) -> heard.add(reuse.caseSlug()));
		stream
			.tell(List.of(new RecordedReuse("b", "o", "COPIED", "now"), new RecordedReuse("a", "o", "COPIED", "now")));
		stream.destroy();
		org.awaitility.Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(heard).containsExactly("a"));
	}

	@Test
	void noMoreListenThanMayAndAPlaceThatIsLeftIsFree() {
		ReuseStream stream = new ReuseStream(2);
		Disposable first = stream.listen(null).subscribe();
		Flux<RecordedReuse> late = stream.listen(null);
		stream.listen(null).subscribe();
		assertThatThrownBy(() -> stream.listen(null)).isInstanceOf(TooMany.class)
			.hasMessageContaining("No more than 2");
		List<Throwable> refused = new ArrayList<>();
		late.subscribe((reuse) -> {
		}, refused::add);
		assertThat(refused).singleElement().isInstanceOf(TooMany.class);
		assertThat(stream.listeners()).isEqualTo(2);
		first.dispose();
		assertThat(stream.listeners()).isEqualTo(1);
		late.subscribe();
		assertThat(stream.listeners()).isEqualTo(2);
		stream.destroy();
		org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> stream.listeners() == 0);
	}

}
