package dk.genvej.network;

import java.util.List;

import dk.genvej.network.Groups.Community;

/**
 * Where an organisation stands in the whole network.
 *
 * @param degree number of organisations it shares cases with
 * @param weightedDegree number of shared cases, summed over them
 * @param betweenness share of shortest paths through it
 * @param pageRank weighted PageRank
 * @param community its group
 * @param rankOf its rank by each measure
 * @param joining neighbours that join it to others it does not know, the strongest first
 * @param revision revision of the knowledge base that was measured
 */
record NetworkPosition(int degree, double weightedDegree, double betweenness, double pageRank, Community community,
		List<Rank> rankOf, List<Member> joining, String revision) {

	/**
	 * Rank by one measure.
	 *
	 * @param metric name of the measure
	 * @param rank the rank, 1 is the highest
	 * @param of number of organisations ranked
	 */
	record Rank(String metric, int rank, int of) {
	}
}
