package dk.genvej.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Change;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Cursor;
import dk.genvej.platform.Graph;
import dk.genvej.platform.Page;
import dk.genvej.platform.RevisionLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Every published change in commit order, for tools that keep a copy. A cursor is a place
 * in the revision log of one graph, which only ever grows: it stays valid for good, and
 * is told apart from one of another graph.
 */
@Service
class ChangeFeed {

	/** Most changes of a page. */
	static final int MOST = 500;

	private static final String LIST = "changes";

	private final Graph graph;

	private final RevisionLog log;

	ChangeFeed(Graph graph, RevisionLog log) {
		this.graph = graph;
		this.log = log;
	}

	/**
	 * The changes after a place.
	 * @param since cursor of the last change seen; null for the beginning
	 * @param first page size
	 * @throws BadRequest when the cursor is none of this feed, or the page size is out of
	 * bounds
	 */
	Connection<Connection.Edge<Change>> after(@Nullable String since, int first) {
		Page.size(first, MOST);
		RevisionLog.State state = this.log.state();
		Cursor cursor = Cursor.decode(LIST, 3, since);
		long revision = (cursor != null) ? place(cursor, state, 1) : -1;
		long ordinal = (cursor != null) ? place(cursor, state, 2) : -1;
		if (revision > state.revision()) {
			throw foreign();
		}
		List<Change> found = this.graph.list("reuse/read-feed",
				Map.of("revision", revision, "ordinal", ordinal, "limit", first + 1), Change.class);
		List<Connection.Edge<Change>> edges = new ArrayList<>();
		for (Change change : found.subList(0, Math.min(first, found.size()))) {
			edges.add(new Connection.Edge<>(Cursor.of(LIST, state.instance(), change.revision(), change.ordinal()),
					change));
		}
		return new Connection<>(edges.size(), edges, new Connection.PageInfo(found.size() > first, cursor != null,
				edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()));
	}

	private static long place(Cursor cursor, RevisionLog.State state, int key) {
		try {
			long place = Long.parseLong(cursor.keys().get(key));
			if (cursor.keys().getFirst().equals(state.instance()) && place >= 0) {
				return place;
			}
		}
		catch (NumberFormatException ex) {
			// A forged cursor: told like one of another knowledge base.
		}
		throw foreign();
	}

	private static BadRequest foreign() {
		return new BadRequest("This cursor is not one of this knowledge base; start at the beginning with null.",
				"since");
	}

}
