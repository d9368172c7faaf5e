package dk.genvej.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import dk.genvej.network.CollaborationNetwork.Edge;
import dk.genvej.network.CollaborationNetwork.Node;
import dk.genvej.network.Measures.Metric;
import dk.genvej.network.Networks.Measured;
import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Term;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who works together, and where each organisation stands. */
@Service
class Collaborations {

	/** Most organisations that one answer gives. */
	static final int MOST_NODES = 2000;

	/** Most pairs that one answer gives. */
	static final int MOST_EDGES = 20_000;

	/** Most brokers that one answer gives. */
	static final int MOST_BROKERS = 20;

	private final Networks networks;

	private final Vocabularies vocabularies;

	Collaborations(Networks networks, Vocabularies vocabularies) {
		this.networks = networks;
		this.vocabularies = vocabularies;
	}

	/**
	 * A network with its measures.
	 * @param filter which organisations and cases; null for all
	 * @param minWeight least number of shared cases that joins two organisations
	 * @throws BadRequest when an argument is out of bounds
	 */
	Measured measured(@Nullable NetworkFilter filter, int minWeight) {
		if (minWeight < 1) {
			throw new BadRequest("`minWeight` must be 1 or more; it is " + minWeight + ".", "minWeight");
		}
		NetworkFilter wanted = ((filter != null) ? filter : NetworkFilter.NONE)
			.normalised(this.vocabularies.list(Vocabulary.REGION).stream().map(Term::code).collect(Collectors.toSet()));
		return this.networks.measured(wanted, minWeight);
	}

	/**
	 * The part of a network with most shared cases.
	 * @param limit most organisations to give, 1 to {@link #MOST_NODES}
	 */
	CollaborationNetwork network(@Nullable NetworkFilter filter, int minWeight, int limit) {
		if (limit < 1 || limit > MOST_NODES) {
			throw new BadRequest("`limit` must be from 1 to " + MOST_NODES + "; it is " + limit + ".", "limit");
		}
		Measured measured = measured(filter, minWeight);
		int[] shown = Arrays.copyOf(measured.measures().order(), Math.min(limit, measured.network().size()));
		List<Edge> edges = edges(measured, shown);
		boolean cut = edges.size() > MOST_EDGES;
		return new CollaborationNetwork(Arrays.stream(shown).mapToObj((v) -> node(measured, v)).toList(),
				cut ? edges.subList(0, MOST_EDGES) : edges, measured.measures().groups().communities(),
				measured.measures().summary(), cut || shown.length < measured.network().size(),
				String.valueOf(measured.revision()));
	}

	/** An organisation of a network with its measures. */
	static Node node(Measured measured, int v) {
		return new Node(measured.network().node(v), measured.network().degree(v), measured.network().strength(v),
				measured.measures().betweenness()[v], measured.measures().pageRank()[v],
				measured.measures().groups().of()[v]);
	}

	private static List<Edge> edges(Measured measured, int[] shown) {
		Network network = measured.network();
		boolean[] isShown = new boolean[network.size()];
		Arrays.stream(shown).forEach((v) -> isShown[v] = true);
		List<long[]> pairs = new ArrayList<>();
		for (int v = 0; v < network.size(); v++) {
			for (int i = network.offsets()[v]; isShown[v] && i < network.offsets()[v + 1]; i++) {
				int w = network.neighbours()[i];
				if (v < w && isShown[w]) {
					pairs.add(new long[] { v, w, network.weights()[i] });
				}
			}
		}
		pairs.sort(Comparator.comparingLong((long[] pair) -> -pair[2]));
		return pairs.stream()
			.limit(MOST_EDGES + 1L)
			.map((pair) -> edge(measured, (int) pair[0], (int) pair[1], (int) pair[2]))
			.toList();
	}

	private static Edge edge(Measured measured, int one, int other, int weight) {
		Network network = measured.network();
		return new Edge(network.node(one).slug(), network.node(other).slug(), weight,
				network.shared(one, other).stream().map(SharedCase::slug).toList(),
				network.partnerTypes(one, other, measured.sheet().numbers()));
	}

	/** Where an organisation stands; null when it shares no case. */
	@Nullable NetworkPosition position(String slug) {
		Measured measured = this.networks.measured();
		Network network = measured.network();
		Measures measures = measured.measures();
		int node = network.find(slug);
		if (node < 0) {
			return null;
		}
		List<NetworkPosition.Rank> ranks = Arrays.stream(Metric.values())
			.map((metric) -> new NetworkPosition.Rank(metric.label(), measures.ranks()[metric.ordinal()][node],
					network.size()))
			.toList();
		return new NetworkPosition(network.degree(node), network.strength(node), measures.betweenness()[node],
				measures.pageRank()[node], measures.community(node), ranks, brokers(measured, node),
				String.valueOf(measured.revision()));
	}

	private static List<Member> brokers(Measured measured, int node) {
		Network network = measured.network();
		int[] around = Arrays.copyOfRange(network.neighbours(), network.offsets()[node], network.offsets()[node + 1]);
		double[] betweenness = measured.measures().betweenness();
		return Arrays.stream(around)
			.boxed()
			.sorted(Comparator.<Integer>comparingDouble((v) -> -betweenness[v]).thenComparingInt((v) -> v))
			.filter((v) -> leadsOn(network, node, v))
			.limit(MOST_BROKERS)
			.map(network::node)
			.toList();
	}

	private static boolean leadsOn(Network network, int node, int broker) {
		for (int i = network.offsets()[broker]; i < network.offsets()[broker + 1]; i++) {
			int beyond = network.neighbours()[i];
			if (beyond != node && !network.joined(node, beyond)) {
				return true;
			}
		}
		return false;
	}

}
