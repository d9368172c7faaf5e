package dk.genvej.web;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import dk.genvej.platform.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks what the first visitor is likely to ask, before there is one: the first search and
 * the first case load classes and plan queries for seconds, which could exceed the time
 * limit on a busy machine. The port opens after the search; the case follows once the
 * graph may be asked.
 */
@Component
@ConditionalOnWebApplication
class WarmUp implements SmartLifecycle {

	/** After the copies of the graph, before the port is opened. */
	private static final int PHASE = 1000;

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final PageEngine engine;

	private volatile boolean running;

	private volatile Optional<Map<String, Object>> found = Optional.empty();

	private volatile @Nullable Thread opening;

	WarmUp(PageEngine engine) {
		this.engine = engine;
	}

	@Override
	public void start() {
		this.running = true;
		this.found = this.engine.askAside("find", Language.DA, Map.of("query", "tandlæge", "first", 10));
	}

	/** The graph may be asked. */
	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		this.opening = Thread.ofVirtual().name("warm-up").start(() -> this.found.ifPresent(this::openFirst));
	}

	private void openFirst(Map<String, Object> found) {
		PageData.maps(PageData.map(found, "searchCases"), "edges")
			.stream()
			.map((edge) -> PageData.string(PageData.map(edge, "node"), "slug"))
			.filter((slug) -> this.running)
			.findFirst()
			.ifPresent((slug) -> this.engine.askAside("case", Language.DA, Map.of("slug", slug)));
	}

	@Override
	public void stop() {
		this.running = false;
		Thread last = this.opening;
		if (last == null) {
			return;
		}
		try {
			// It would find the graph closed under its feet.
			last.join(PATIENCE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
