package dk.genvej.reuse;

import java.util.List;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.BadRequest;
import dk.genvej.reuse.ReuseGraph.Found;
import org.springframework.stereotype.Service;

/** Genealogies of solutions: one round trip a level. */
@Service
class ReuseTrees {

	/** How far a genealogy goes each way. */
	static final int DEEPEST = 10;

	/** Most nodes of a genealogy. */
	static final int MOST_NODES = 500;

	/** Rows read a level; several may lead to the same node. */
	private static final int MOST_ROWS = 4 * MOST_NODES;

	private final ReuseGraph graph;

	ReuseTrees(ReuseGraph graph) {
		this.graph = graph;
	}

	/**
	 * The genealogy of a case, both ways.
	 * @param depth how far to go each way
	 * @throws BadRequest when the depth is not from 0 to {@link #DEEPEST}
	 */
	ReuseTree of(InnovationCase root, int depth) {
		if (depth < 0 || depth > DEEPEST) {
			throw new BadRequest("`depth` must be from 0 to " + DEEPEST + "; it is " + depth + ".", "depth");
		}
		Genealogy genealogy = new Genealogy(root, MOST_NODES);
		for (int level = 1; level <= depth && !genealogy.isGrown(); level++) {
			genealogy.grow(read(genealogy), level);
		}
		if (!genealogy.isGrown()) {
			genealogy.peek(read(genealogy));
		}
		return genealogy.tree();
	}

	private List<Found> read(Genealogy genealogy) {
		List<Found> level = this.graph.walk(genealogy.down(), genealogy.up(), MOST_ROWS);
		if (level.size() == MOST_ROWS) {
			genealogy.cut();
		}
		return level;
	}

}
