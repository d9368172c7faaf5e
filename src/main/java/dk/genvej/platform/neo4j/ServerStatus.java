package dk.genvej.platform.neo4j;

import java.util.Optional;

/**
 * How the embedded server is, for a health check.
 *
 * @param state what it is doing
 * @param restarts how often it has been started again
 * @param problem why it is not up, for people
 */
public record ServerStatus(State state, int restarts, Optional<String> problem) {

	/** What the server is doing. */
	public enum State {

		/** Not yet answering for the first time. */
		STARTING,
		/** Answering. */
		UP,
		/** Ended by itself and being started again. */
		RESTARTING,
		/** Closed, or given up: only a new start of the application brings it back. */
		DOWN

	}

	static ServerStatus starting() {
		return new ServerStatus(State.STARTING, 0, Optional.empty());
	}

	ServerStatus up() {
		return new ServerStatus(State.UP, this.restarts, Optional.empty());
	}

	ServerStatus lost(String newProblem) {
		return new ServerStatus(State.RESTARTING, this.restarts, Optional.of(newProblem));
	}

	ServerStatus restarted() {
		return new ServerStatus(State.RESTARTING, this.restarts + 1, this.problem);
	}

	ServerStatus down(String newProblem) {
		return new ServerStatus(State.DOWN, this.restarts, Optional.of(newProblem));
	}

}
