package dk.genvej.reuse;

import java.util.List;

import dk.genvej.platform.InMemoryCopy;
import dk.genvej.platform.RevisionLog;
import org.springframework.stereotype.Component;

/**
 * Passes recorded reuse on to those who listen, whichever instance recorded it: follows
 * the revision log like a copy of the graph, and keeps nothing.
 */
@Component
class ReuseFollower extends InMemoryCopy {

	private final RecordGraph graph;

	private final ReuseStream stream;

	ReuseFollower(RecordGraph graph, ReuseStream stream) {
		this.graph = graph;
		this.stream = stream;
	}

	/** Who listens from the first moment on misses nothing. */
	@Override
	public boolean isNeededToOpen() {
		return true;
	}

	/** Keeps nothing, and so needs nothing but the place to go on from. */
	@Override
	public boolean openAsLeft(RevisionLog.State left) {
		rebuild(left);
		return true;
	}

	@Override
	protected void readAll(long reached) {
		// Only what is recorded from now on is told.
	}

	@Override
	protected void readChanged(List<RevisionLog.Touched> touched, long reached) {
		List<String> keys = touched.stream()
			.filter((thing) -> thing.type().equals(RecordGraph.TYPE))
			.map(RevisionLog.Touched::slug)
			.toList();
		this.stream.tell(this.graph.recorded(keys));
	}

}
