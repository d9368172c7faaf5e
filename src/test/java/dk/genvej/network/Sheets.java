package dk.genvej.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dk.genvej.network.NetworkGraph.CaseRow;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/** Networks made up for tests, and the same as another library sees them. */
final class Sheets {

	private Sheets() {
	}

	/** Cases that are told by who takes part; the first leads. */
	static Roster.Sheet of(String... cases) {
		Roster roster = new Roster();
		for (int i = 0; i < cases.length; i++) {
			List<String> names = Arrays.asList(cases[i].split(" "));
			roster.put(row("case-" + (char) ('a' + i), names, i % 2 == 0));
		}
		return roster.sheet();
	}

	/** Cases with members drawn at random, a few organisations in many of them. */
	static Roster.Sheet random(int organisations, int cases, long seed) {
		Random random = new Random(seed);
		Roster roster = new Roster();
		for (int i = 0; i < cases; i++) {
			List<String> names = new ArrayList<>();
			int size = 2 + random.nextInt(4);
			for (int j = 0; j < size; j++) {
				double skewed = Math.pow(random.nextDouble(), 2);
				names.add("org-" + (int) (skewed * organisations));
			}
			roster.put(row("case-" + i, names, true));
		}
		return roster.sheet();
	}

	private static CaseRow row(String slug, List<String> names, boolean reachable) {
		return new CaseRow(slug, "CASE", "MUNICIPAL", 2018, reachable, List.of(names.getFirst()),
				names.stream().skip(1).map((name) -> new CaseRow.Partner(name, "PRIVATE_COMPANY")).toList());
	}

	/** The same network in JGraphT. */
	static Graph<String, DefaultWeightedEdge> inJGraphT(Network network) {
		Graph<String, DefaultWeightedEdge> graph = new DefaultUndirectedWeightedGraph<>(DefaultWeightedEdge.class);
		for (int v = 0; v < network.size(); v++) {
			graph.addVertex(network.node(v).slug());
		}
		for (int v = 0; v < network.size(); v++) {
			for (int i = network.offsets()[v]; i < network.offsets()[v + 1]; i++) {
				int w = network.neighbours()[i];
				if (v < w) {
					graph.setEdgeWeight(graph.addEdge(network.node(v).slug(), network.node(w).slug()),
							network.weights()[i]);
				}
			}
		}
		return graph;
	}

	/** The same without weights. */
	static Graph<String, DefaultWeightedEdge> unweighted(Graph<String, DefaultWeightedEdge> graph) {
		return new org.jgrapht.graph.AsUnweightedGraph<>(graph);
	}

}
