package dk.genvej.platform;

import java.util.List;

/**
 * A copy of the graph that is held in memory: it goes with the process and is read anew
 * at each start.
 */
public abstract class InMemoryCopy implements RevisionFollower.Copy {

	private volatile long revision = -1;

	private volatile String instance = "";

	@Override
	public final long revision() {
		return this.revision;
	}

	@Override
	public final boolean belongsTo(RevisionLog.State state) {
		return this.instance.equals(state.instance()) && this.revision <= state.revision();
	}

	@Override
	public final void rebuild(RevisionLog.State state) {
		readAll(state.revision());
		this.instance = state.instance();
		this.revision = state.revision();
	}

	@Override
	public final void apply(List<RevisionLog.Touched> touched, long reached) {
		readChanged(touched, reached);
		this.revision = reached;
	}

	/**
	 * Reads all of it.
	 * @param reached the revision that it then has
	 */
	protected abstract void readAll(long reached);

	/**
	 * Takes changes over.
	 * @param touched the things that changed
	 * @param reached the revision that it then has
	 */
	protected abstract void readChanged(List<RevisionLog.Touched> touched, long reached);

}
