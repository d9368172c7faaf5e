package dk.genvej.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A genealogy as two trees that hang on its root: what it builds on, and what was built
 * on it. What is reached twice is drawn once; its second place says so.
 *
 * @param sources what the root builds on
 * @param takers who took the root over
 * @param truncated whether there is more
 */
public record PageTree(List<Branch> sources, List<Branch> takers, boolean truncated) {

	/** Whether nothing is known. */
	public boolean isEmpty() {
		return this.sources.isEmpty() && this.takers.isEmpty();
	}

	static PageTree of(Map<String, Object> tree, PageModel page) {
		Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
		for (Map<String, Object> node : PageData.maps(tree, "nodes")) {
			nodes.put(PageData.string(node, "key"), node);
		}
		List<Map<String, Object>> edges = PageData.maps(tree, "edges");
		String root = nodes.keySet().iterator().next();
		Walk up = new Walk(nodes, edges, "to", "from", page);
		Walk down = new Walk(nodes, edges, "from", "to", page);
		return new PageTree(up.branches(root), down.branches(root), Boolean.TRUE.equals(tree.get("truncated")));
	}

	/**
	 * A case or organisation with what hangs on it.
	 *
	 * @param label title or name
	 * @param href its page
	 * @param organisation whether it is an organisation
	 * @param edge how it is joined to what it hangs on
	 * @param again whether it is drawn elsewhere with its own branches
	 * @param branches what hangs on it
	 */
	public record Branch(String label, String href, boolean organisation, Map<String, Object> edge, boolean again,
			List<Branch> branches) {
	}

	/** One way through the edges. */
	private static final class Walk {

		private final Map<String, Map<String, Object>> nodes;

		private final List<Map<String, Object>> edges;

		private final String near;

		private final String far;

		private final PageModel page;

		private final Set<String> drawn = new HashSet<>();

		private Walk(Map<String, Map<String, Object>> nodes, List<Map<String, Object>> edges, String near, String far,
				PageModel page) {
			this.nodes = nodes;
			this.edges = edges;
			this.near = near;
			this.far = far;
			this.page = page;
		}

		private List<Branch> branches(String key) {
			this.drawn.add(key);
			List<Branch> branches = new ArrayList<>();
			for (Map<String, Object> edge : this.edges) {
				Map<String, Object> node = this.nodes.get(PageData.string(edge, this.far));
				if (node != null && key.equals(PageData.string(edge, this.near))) {
					branches.add(branch(node, edge));
				}
			}
			return branches;
		}

		private Branch branch(Map<String, Object> node, Map<String, Object> edge) {
			boolean organisation = "ORGANISATION".equals(node.get("kind"));
			boolean again = this.drawn.contains(PageData.string(node, "key"));
			String href = this.page.url((organisation ? "/organisationer/" : "/cases/") + node.get("slug"));
			return new Branch(String.valueOf(node.get("label")), href, organisation, edge, again,
					again ? List.of() : branches(PageData.string(node, "key")));
		}

	}

}
