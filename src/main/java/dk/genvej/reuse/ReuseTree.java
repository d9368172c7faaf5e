package dk.genvej.reuse;

import java.util.List;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Citation;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;

/**
 * The genealogy of a solution.
 *
 * @param root the solution asked about
 * @param nodes cases and organisations, the root first, nearest first
 * @param edges who took over from whom
 * @param truncated whether there is more
 * @param cyclesCut number of relations left out because they lead back
 */
record ReuseTree(InnovationCase root, List<Node> nodes, List<Edge> edges, boolean truncated, int cyclesCut) {

	/**
	 * A case or an organisation in a genealogy.
	 *
	 * @param key its name within the tree
	 * @param kind CASE or ORGANISATION
	 * @param label title or name
	 * @param depth steps from the root, negative towards what it builds on
	 * @param slug its slug
	 */
	record Node(String key, String kind, Text label, int depth, String slug) {
	}

	/**
	 * A solution taken over.
	 *
	 * @param from key of what was taken over
	 * @param to key of what took it over
	 * @param kind how
	 * @param year when
	 * @param evidence how one knows
	 * @param sources where it is stated
	 */
	record Edge(String from, String to, String kind, @Nullable Integer year, @Nullable Text evidence,
			List<Citation> sources) {
	}
}
