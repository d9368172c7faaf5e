package dk.genvej.platform;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * open are exactly that far, nothing can have changed since: the port opens first, then
 * the embedded Neo4j is started, and whoever needs the graph waits at the
 * {@link GraphGate} until the steps are taken. They are part of the start in either case:
 * it ends well or not as they do.
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

	private volatile boolean started;

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
		this.embedded.ifAvailable((neo4j) -> neo4j.leave(""));
		if (left().filter(this::openedAsLeft).isPresent()) {
			log.info("The search answers as the graph was left; what needs Neo4j waits for it");
			this.gate.close(Thread.currentThread());
		}
		else {
			takeSteps();
		}
	}

	private boolean openedAsLeft(RevisionLog.State left) {
		List<RevisionFollower.Copy> needed = this.copies.stream()
			.filter(RevisionFollower.Copy::isNeededToOpen)
			.toList();
		boolean opened = !needed.isEmpty() && needed.stream().allMatch((copy) -> copy.openAsLeft(left));
		log.debug("The graph was left at {}; the copies {} exactly there", left, opened ? "are" : "are not");
		return opened;
	}

	/** The port is open: takes the steps that were put off. */
	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.running || this.started) {
			return;
		}
		try {
			takeSteps();
			this.gate.open();
		}
		catch (RuntimeException ex) {
			// Stopped meanwhile: then that is no failure.
			if (this.running) {
				throw ex;
			}
		}
	}

	private void takeSteps() {
		this.steps.stream().sorted(Comparator.comparing(StartStep::turn)).forEach((step) -> {
			step.start();
			if (step.turn() == StartStep.Turn.MIGRATE) {
				this.gate.openForReading();
			}
		});
		this.started = true;
	}

	/** After the follower: all that was written is in the copies. */
	@Override
	public void stop() {
		this.running = false;
		EmbeddedNeo4j neo4j = this.embedded.getIfAvailable();
		if (neo4j == null || !this.started) {
			return;
		}
		this.started = false;
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
