package dk.genvej.network;

import java.util.List;

import dk.genvej.network.Groups.Community;
import dk.genvej.network.Measures.Summary;

/**
 * Organisations that worked together.
 *
 * @param nodes organisations, those with most shared cases first
 * @param edges pairs that share cases, those with most first
 * @param communities groups that work together
 * @param summary measures of the whole, not only of the organisations given
 * @param truncated whether organisations or pairs were left out
 * @param revision revision of the knowledge base that was measured
 */
record CollaborationNetwork(List<Node> nodes, List<Edge> edges, List<Community> communities, Summary summary,
		boolean truncated, String revision) {

	/**
	 * An organisation in the network.
	 *
	 * @param member the organisation
	 * @param degree number of organisations it shares cases with
	 * @param weightedDegree number of shared cases, summed over them
	 * @param betweenness share of shortest paths through it
	 * @param pageRank weighted PageRank
	 * @param community number of its group
	 */
	record Node(Member member, int degree, double weightedDegree, double betweenness, double pageRank, int community) {
	}

	/**
	 * Two organisations that share cases.
	 *
	 * @param from slug of the one
	 * @param to slug of the other
	 * @param weight number of cases they share
	 * @param shared slugs of those cases
	 * @param partnerTypes codes of the types of partnership between them
	 */
	record Edge(String from, String to, int weight, List<String> shared, List<String> partnerTypes) {
	}
}
