package dk.genvej.platform;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Reads the revision log of the graph. */
@Component
public class RevisionLog {

	private final Graph graph;

	RevisionLog(Graph graph) {
		this.graph = graph;
	}

	/** Where the graph stands. */
	public State state() {
		return this.graph.find("platform/read-revision", Map.of(), State.class)
			.orElseThrow(() -> new IllegalStateException("The graph has no revision: are its migrations applied?"));
	}

	/** Changes after a place in the log, in commit order, at most {@code limit}. */
	public List<Change> after(long revision, long ordinal, int limit) {
		return this.graph.list("platform/read-changes",
				Map.of("revision", revision, "ordinal", ordinal, "limit", limit), Change.class);
	}

	/** The things that changed after one revision up to another, each once. */
	public List<Touched> touched(long from, long to) {
		return this.graph.list("platform/read-touched", Map.of("from", from, "to", to), Touched.class);
	}

	/**
	 * A thing that changed.
	 *
	 * @param type its type in the schema
	 * @param slug its slug
	 */
	public record Touched(String type, String slug) {
	}

	/**
	 * Where a graph stands.
	 *
	 * @param revision number of writes so far
	 * @param instance name of this graph, made when it was first migrated
	 */
	public record State(long revision, String instance) {
	}

}
