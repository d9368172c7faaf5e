package dk.genvej.reuse;

import java.util.List;

import dk.genvej.platform.RevisionFollower;
import dk.genvej.platform.RevisionLog;
import org.springframework.stereotype.Component;

/**
 * Passes recorded reuse on to those who listen, whichever instance recorded it: follows
 * the revision log like a copy of the graph, and keeps nothing.
 */
@Component
class ReuseFollower implements RevisionFollower.Copy {

	private final RecordGraph graph;

	private final ReuseStream stream;

	private volatile long revision = -1;

	private volatile String instance = "";

	ReuseFollower(RecordGraph graph, ReuseStream stream) {
		this.graph = graph;
		this.stream = stream;
	}

	@Override
	public long revision() {
		return this.revision;
	}

	@Override
	public boolean belongsTo(RevisionLog.State state) {
		return this.instance.equals(state.instance()) && this.revision <= state.revision();
	}

	@Override
	public void rebuild(RevisionLog.State state) {
		this.revision = state.revision();
		this.instance = state.instance();
	}

	@Override
	public void apply(List<RevisionLog.Touched> touched, long reached) {
		List<String> keys = touched.stream()
			.filter((thing) -> thing.type().equals(RecordGraph.TYPE))
			.map(RevisionLog.Touched::slug)
			.toList();
		this.stream.tell(this.graph.recorded(keys));
		this.revision = reached;
	}

}
