package dk.genvej.network;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dk.genvej.network.CollaborationNetwork.Node;
import dk.genvej.network.Networks.Measured;

/** Writes a network as two tables: its nodes and its edges. */
final class NetworkRows {

	/** Columns of the nodes. */
	static final List<String> NODE_COLUMNS = List.of("slug", "name", "kind", "country", "region", "degree",
			"weightedDegree", "betweenness", "pageRank", "community");

	/** Columns of the edges. */
	static final List<String> EDGE_COLUMNS = List.of("source", "target", "weight", "cases", "partnerTypes");

	private NetworkRows() {
	}

	/** Writes the nodes as CSV (RFC 4180). */
	static void nodes(Measured measured, Writer out) throws IOException {
		row(out, NODE_COLUMNS);
		for (int v = 0; v < measured.network().size(); v++) {
			Node node = Collaborations.node(measured, v);
			String region = node.member().region();
			row(out, List.of(node.member().slug(), safe(node.member().name()), node.member().kind(),
					node.member().country(), (region != null) ? region : "", String.valueOf(node.degree()),
					String.valueOf(node.weightedDegree()), String.valueOf(node.betweenness()),
					String.valueOf(node.pageRank()), String.valueOf(node.community())));
		}
	}

	/** Writes the edges as CSV (RFC 4180). */
	static void edges(Measured measured, Writer out) throws IOException {
		row(out, EDGE_COLUMNS);
		for (int v = 0; v < measured.network().size(); v++) {
			for (Edge edge : edges(measured, v)) {
				row(out, List.of(edge.from(), edge.to(), String.valueOf(edge.weight()), edge.cases(),
						edge.partnerTypes()));
			}
		}
	}

	/** The edges from a node to those after it, so that each edge is told once. */
	static List<Edge> edges(Measured measured, int v) {
		Network network = measured.network();
		List<Edge> edges = new ArrayList<>();
		for (int i = network.offsets()[v]; i < network.offsets()[v + 1]; i++) {
			int w = network.neighbours()[i];
			if (v < w) {
				edges.add(new Edge(network.node(v).slug(), network.node(w).slug(), network.weights()[i],
						network.shared(v, w).stream().map(SharedCase::slug).collect(Collectors.joining(" ")),
						String.join(" ", network.partnerTypes(v, w, measured.sheet().numbers()))));
			}
		}
		return edges;
	}

	private static void row(Writer out, List<String> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			out.write((i > 0) ? "," : "");
			String cell = cells.get(i);
			boolean quote = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
					|| cell.indexOf('\r') >= 0;
			out.write(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
		}
		out.write("\r\n");
	}

	// A spreadsheet would run a name that begins like a formula.
	private static String safe(String name) {
		return (!name.isEmpty() && "=+-@\t".indexOf(name.charAt(0)) >= 0) ? "'" + name : name;
	}

	/**
	 * An edge as exports write it.
	 *
	 * @param from slug of the one
	 * @param to slug of the other
	 * @param weight number of cases they share
	 * @param cases slugs of those cases, with blanks between them
	 * @param partnerTypes codes of the types of partnership, with blanks between them
	 */
	record Edge(String from, String to, int weight, String cases, String partnerTypes) {
	}

}
