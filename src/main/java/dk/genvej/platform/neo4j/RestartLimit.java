package dk.genvej.platform.neo4j;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often a server that dies by itself is started again: three times within five
 * minutes, after a second, then five, then twenty five. One that dies more often has a
 * cause that a restart does not remove.
 */
final class RestartLimit {

	private static final int MOST = 3;

	private static final Duration WINDOW = Duration.ofMinutes(5);

	private static final int BACK_OFF = 5;

	private final Deque<Instant> restarts = new ArrayDeque<>();

	/** How long to wait before the next restart; empty when there have been enough. */
	Optional<Duration> next(Instant now) {
		this.restarts.removeIf((restart) -> restart.isBefore(now.minus(WINDOW)));
		if (this.restarts.size() >= MOST) {
			return Optional.empty();
		}
		Duration pause = Duration.ofSeconds((long) Math.pow(BACK_OFF, this.restarts.size()));
		this.restarts.add(now);
		return Optional.of(pause);
	}

}
