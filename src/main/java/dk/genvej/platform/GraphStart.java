package dk.genvej.platform;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.genvej.platform.neo4j.EmbeddedNeo4j;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes the steps of the start, each a {@link StartStep}, before the port opens. Where
 * the last stop left word of how the graph then was, and the copies that are needed to
 * open are exactly that far, nothing can have changed since: the port opens at once, the
 * steps are taken beside, and whoever needs the graph waits at the {@link GraphGate}. The
 * start as a whole ends, well or not, only when they are done.
 */
@Component
class GraphStart implements SmartLifecycle, ApplicationRunner {

	/** Before the web server takes requests, after everything else. */
	static final int PHASE = 0;

	private static final Logger log = LoggerFactory.getLogger(GraphStart.class);

	/** Revision and name of a graph. */
	private static final Pattern LEFT = Pattern.compile("(\\d{1,18}) (\\S+)");

	private static final Duration LAST_WRITE = Duration.ofSeconds(5);

	private final ObjectProvider<StartStep> steps;

	private final ObjectProvider<RevisionFollower.Copy> copies;

	private final RevisionLog revisions;

	private final GraphGate gate;

	private final ObjectProvider<EmbeddedNeo4j> embedded;

	private final boolean automatic;

	private volatile boolean running;

	private volatile CompletableFuture<Void> done = CompletableFuture.completedFuture(null);

	GraphStart(ObjectProvider<StartStep> steps, ObjectProvider<RevisionFollower.Copy> copies, RevisionLog revisions,
			GraphGate gate, ObjectProvider<EmbeddedNeo4j> embedded,
			@Value("${genvej.autostart:true}") boolean automatic) {
		this.steps = steps;
		this.copies = copies;
		this.revisions = revisions;
		this.gate = gate;
		this.embedded = embedded;
		this.automatic = automatic;
	}

	/** Commands bring up only what they need. */
	@Override
	public boolean isAutoStartup() {
		return this.automatic;
	}

	@Override
	public void start() {
		this.running = true;
		this.gate.open();
		if (left().filter(this::openedAsLeft).isEmpty()) {
			takeSteps();
			return;
		}
		log.info("The search answers as the graph was left; Neo4j comes up beside");
		this.done = new CompletableFuture<>();
		Thread starter = Thread.ofPlatform().name("graph-start").daemon().unstarted(this::takeStepsBeside);
		this.gate.close(starter);
		starter.start();
	}

	private boolean openedAsLeft(RevisionLog.State left) {
		List<RevisionFollower.Copy> needed = this.copies.stream()
			.filter(RevisionFollower.Copy::isNeededToOpen)
			.toList();
		boolean opened = !needed.isEmpty() && needed.stream().allMatch((copy) -> copy.openAsLeft(left));
		log.debug("The graph was left at {}; the copies {} exactly there", left, opened ? "are" : "are not");
		return opened;
	}

	private void takeSteps() {
		this.steps.stream().sorted(Comparator.comparing(StartStep::turn)).forEach((step) -> {
			step.start();
			if (step.turn() == StartStep.Turn.MIGRATE) {
				this.gate.openForReading();
			}
		});
	}

	private void takeStepsBeside() {
		try {
			takeSteps();
			this.gate.open();
			this.done.complete(null);
		}
		catch (Throwable ex) {
			this.done.completeExceptionally(ex);
		}
	}

	/** Lets the start end only when the steps are taken, and as they end. */
	@Override
	public void run(ApplicationArguments arguments) {
		try {
			this.done.join();
		}
		catch (CompletionException ex) {
			if (this.running) {
				throw (ex.getCause() instanceof RuntimeException known) ? known : ex;
			}
		}
	}

	/** After the follower: all that was written is in the copies. */
	@Override
	public void stop() {
		this.running = false;
		EmbeddedNeo4j neo4j = this.embedded.getIfAvailable();
		if (neo4j == null || !this.done.isDone() || this.done.isCompletedExceptionally()) {
			return;
		}
		try {
			if (this.gate.endWriting(LAST_WRITE)) {
				RevisionLog.State state = this.revisions.state();
				neo4j.leave(state.revision() + " " + state.instance());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.debug("The next start has to wait for Neo4j: the graph does not say how it is left", ex);
		}
	}

	private Optional<RevisionLog.State> left() {
		return Optional.ofNullable(this.embedded.getIfAvailable())
			.flatMap(EmbeddedNeo4j::takeLeft)
			.map(LEFT::matcher)
			.filter(Matcher::matches)
			.map((line) -> new RevisionLog.State(Long.parseLong(line.group(1)), line.group(2)));
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
