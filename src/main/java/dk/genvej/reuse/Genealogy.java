package dk.genvej.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.Citation;
import dk.genvej.reuse.ReuseGraph.Found;
import dk.genvej.reuse.ReuseTree.Edge;
import dk.genvej.reuse.ReuseTree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A genealogy while it grows, level by level. Never holds a circle: a relation that would
 * lead back to where it comes from is counted and left out.
 */
final class Genealogy {

	private static final String CASE = "CASE";

	private static final String ORGANISATION = "ORGANISATION";

	private final InnovationCase root;

	private final int most;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<List<String>, Edge> edges = new LinkedHashMap<>();

	private final Map<String, Set<String>> takers = new HashMap<>();

	private final Set<List<String>> circles = new HashSet<>();

	private List<String> up;

	private List<String> down;

	private boolean truncated;

	/**
	 * Plants the root.
	 * @param most most nodes to take in
	 */
	Genealogy(InnovationCase root, int most) {
		this.root = root;
		this.most = most;
		this.nodes.put(key(true, root.slug()), new Node(key(true, root.slug()), CASE, root.title(), 0, root.slug()));
		this.up = List.of(root.slug());
		this.down = List.of(root.slug());
	}

	/** Slugs of the cases whose forebears are to be looked for next. */
	List<String> up() {
		return this.up;
	}

	/** Slugs of the cases whose takers are to be looked for next. */
	List<String> down() {
		return this.down;
	}

	/** Whether there is nothing to go on from. */
	boolean isGrown() {
		return this.up.isEmpty() && this.down.isEmpty();
	}

	/** Takes in what was found one step further. */
	void grow(List<Found> level, int depth) {
		List<String> nextUp = new ArrayList<>();
		List<String> nextDown = new ArrayList<>();
		for (Found found : level) {
			String far = key(found.isCase(), found.far());
			if (!this.nodes.containsKey(far)) {
				if (this.nodes.size() >= this.most) {
					this.truncated = true;
					continue;
				}
				this.nodes.put(far, new Node(far, found.isCase() ? CASE : ORGANISATION, found.label(),
						found.up() ? -depth : depth, found.far()));
				if (found.isCase()) {
					(found.up() ? nextUp : nextDown).add(found.far());
				}
			}
			join(found, far);
		}
		this.up = nextUp;
		this.down = nextDown;
	}

	/** Looks at what is one step further without taking it in. */
	void peek(List<Found> level) {
		this.truncated |= level.stream().anyMatch((found) -> !this.nodes.containsKey(key(found.isCase(), found.far())));
	}

	/** Says that more was found than was read. */
	void cut() {
		this.truncated = true;
	}

	/** The tree as it stands. */
	ReuseTree tree() {
		return new ReuseTree(this.root, List.copyOf(this.nodes.values()), List.copyOf(this.edges.values()),
				this.truncated, this.circles.size());
	}

	private void join(Found found, String far) {
		String near = key(true, found.near());
		String from = found.up() ? far : near;
		String to = found.up() ? near : far;
		List<String> ends = List.of(from, to);
		Edge known = this.edges.get(ends);
		if (known == null && leads(to, from)) {
			this.circles.add(ends);
			return;
		}
		Edge stated = new Edge(from, to, found.kind(), found.year(), found.evidence(), found.citations());
		this.edges.put(ends, (known != null) ? merged(known, stated) : stated);
		this.takers.computeIfAbsent(from, (key) -> new HashSet<>()).add(to);
	}

	// Both ends may state the same reuse: it stands once, with what either knows.
	private static Edge merged(Edge one, Edge other) {
		Set<Citation> sources = new java.util.LinkedHashSet<>(one.sources());
		sources.addAll(other.sources());
		return new Edge(one.from(), one.to(), "UNKNOWN".equals(one.kind()) ? other.kind() : one.kind(),
				first(one.year(), other.year()), first(one.evidence(), other.evidence()), List.copyOf(sources));
	}

	private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
		return (one != null) ? one : other;
	}

	private boolean leads(String start, String end) {
		Set<String> seen = new HashSet<>(Set.of(start));
		List<String> open = new ArrayList<>(seen);
		while (!open.isEmpty()) {
			String at = open.removeLast();
			if (at.equals(end)) {
				return true;
			}
			for (String next : this.takers.getOrDefault(at, Set.of())) {
				if (seen.add(next)) {
					open.add(next);
				}
			}
		}
		return false;
	}

	private static String key(boolean isCase, String slug) {
		return (isCase ? "case:" : "organisation:") + slug;
	}

}
