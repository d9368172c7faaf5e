package dk.genvej.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import dk.genvej.network.SharedCase.Seat;
import org.jspecify.annotations.Nullable;

/**
 * Organisations joined by the cases they share, as arrays: node numbers run in the order
 * of slugs, the neighbours of node {@code v} stand in ascending order at
 * {@code offsets[v]} to {@code offsets[v + 1]}. Every node has a neighbour. Never
 * changes.
 */
final class Network {

	private final Member[] nodes;

	private final Map<String, Integer> numbers;

	private final SharedCase[][] cases;

	private final int[] offsets;

	private final int[] neighbours;

	private final int[] weights;

	private final int[] twins;

	private Network(Member[] nodes, SharedCase[][] cases, int[] offsets, int[] neighbours, int[] weights, int[] twins) {
		this.nodes = nodes;
		this.cases = cases;
		this.offsets = offsets;
		this.neighbours = neighbours;
		this.weights = weights;
		this.twins = twins;
		this.numbers = HashMap.newHashMap(nodes.length);
		for (int i = 0; i < nodes.length; i++) {
			this.numbers.put(nodes[i].slug(), i);
		}
	}

	/**
	 * The network of those cases and organisations that a filter lets through.
	 * @param minWeight least number of shared cases that joins two organisations
	 */
	static Network of(Roster.Sheet sheet, NetworkFilter filter, int minWeight) {
		Pairs pairs = new Pairs();
		List<List<SharedCase>> byMember = new ArrayList<>();
		for (int i = 0; i < sheet.members().length; i++) {
			byMember.add(new ArrayList<>(2));
		}
		for (SharedCase shared : sheet.cases()) {
			List<Seat> seats = filter.seats(shared, sheet.members());
			int[] present = SharedCase.members(seats);
			if (present.length > 1) {
				pairs.addClique(present);
				for (int member : present) {
					byMember.get(member).add(shared);
				}
			}
		}
		return build(sheet, pairs.counted(minWeight), byMember);
	}

	private static Network build(Roster.Sheet sheet, Pairs.Counted pairs, List<List<SharedCase>> byMember) {
		int[] members = pairs.members();
		Integer[] bySlug = Arrays.stream(members).boxed().toArray(Integer[]::new);
		Arrays.sort(bySlug, (a, b) -> sheet.members()[a].slug().compareTo(sheet.members()[b].slug()));
		int[] nodeOf = new int[sheet.members().length];
		Arrays.fill(nodeOf, -1);
		Member[] nodes = new Member[members.length];
		SharedCase[][] cases = new SharedCase[members.length][];
		for (int i = 0; i < members.length; i++) {
			nodeOf[bySlug[i]] = i;
			nodes[i] = sheet.members()[bySlug[i]];
			cases[i] = byMember.get(bySlug[i]).toArray(SharedCase[]::new);
		}
		Pairs.Rows rows = pairs.rows(nodeOf, members.length);
		return new Network(nodes, cases, rows.offsets(), rows.neighbours(), rows.weights(), twins(cases));
	}

	// Those who take part in one case only, the same one, stand alike: no shortest path
	// leads through them, and what holds for one of them holds for all.
	private static int[] twins(SharedCase[][] cases) {
		int[] twins = new int[cases.length];
		Map<SharedCase, Integer> first = new java.util.IdentityHashMap<>();
		for (int v = 0; v < twins.length; v++) {
			if (cases[v].length == 1) {
				Integer other = first.putIfAbsent(cases[v][0], v);
				twins[v] = (other != null) ? other : v;
			}
			else {
				twins[v] = v;
			}
		}
		return twins;
	}

	/** Number of organisations. */
	int size() {
		return this.nodes.length;
	}

	/** Number of pairs that share cases. */
	int edges() {
		return this.neighbours.length / 2;
	}

	/** The organisation of a node. */
	Member node(int node) {
		return this.nodes[node];
	}

	/** The node of an organisation; -1 when it is not in this network. */
	int find(String slug) {
		return this.numbers.getOrDefault(slug, -1);
	}

	/** Where the neighbours of each node begin. */
	int[] offsets() {
		return this.offsets;
	}

	/** The neighbours of all nodes, one node after another. */
	int[] neighbours() {
		return this.neighbours;
	}

	/** Number of shared cases beside each neighbour. */
	int[] weights() {
		return this.weights;
	}

	/**
	 * For each node the first of those that stand like it: itself, where there is none.
	 */
	int[] twins() {
		return this.twins;
	}

	/** Number of neighbours. */
	int degree(int node) {
		return this.offsets[node + 1] - this.offsets[node];
	}

	/** Number of shared cases, summed over the neighbours. */
	int strength(int node) {
		int sum = 0;
		for (int i = this.offsets[node]; i < this.offsets[node + 1]; i++) {
			sum += this.weights[i];
		}
		return sum;
	}

	/** Whether two nodes share cases. */
	boolean joined(int one, int other) {
		return Arrays.binarySearch(this.neighbours, this.offsets[one], this.offsets[one + 1], other) >= 0;
	}

	/** The cases that two nodes share, by slug. */
	List<SharedCase> shared(int one, int other) {
		List<SharedCase> shared = new ArrayList<>();
		SharedCase[] a = this.cases[one];
		SharedCase[] b = this.cases[other];
		int i = 0;
		int j = 0;
		while (i < a.length && j < b.length) {
			int order = (a[i] == b[j]) ? 0 : a[i].slug().compareTo(b[j].slug());
			if (order == 0) {
				shared.add(a[i]);
			}
			i += (order <= 0) ? 1 : 0;
			j += (order >= 0) ? 1 : 0;
		}
		return shared;
	}

	/**
	 * The case to ask about first where two nodes meet: one told in full and with
	 * somebody to call, the newest of them.
	 */
	@Nullable SharedCase best(int one, int other) {
		SharedCase best = null;
		for (SharedCase candidate : shared(one, other)) {
			if (best == null || rank(candidate) > rank(best)) {
				best = candidate;
			}
		}
		return best;
	}

	private static int rank(SharedCase shared) {
		Integer year = shared.year();
		return (shared.reachable() ? 100_000 : 0) + (shared.told() ? 10_000 : 0) + ((year != null) ? year : 0);
	}

	/** The types of partnership between two nodes, as seen from the leads. */
	List<String> partnerTypes(int one, int other, Map<String, Integer> numbers) {
		int a = numbers.getOrDefault(this.nodes[one].slug(), -1);
		int b = numbers.getOrDefault(this.nodes[other].slug(), -1);
		TreeSet<String> types = new TreeSet<>();
		for (SharedCase shared : shared(one, other)) {
			for (Seat seat : shared.seats()) {
				if ((seat.member() == a || seat.member() == b) && !seat.partnerType().equals(SharedCase.LEAD)) {
					types.add(seat.partnerType());
				}
			}
		}
		return List.copyOf(types);
	}

}
