package dk.genvej.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Shortest chains of shared cases. Of several equally short ones the first is the one
 * with most cases that somebody can be called about, then with most shared cases, then
 * the first by slugs: the same question always gets the same answer.
 */
final class Ways {

	/** Chains compared with one another. */
	private static final int COMPARED = 64;

	private final Network network;

	Ways(Network network) {
		this.network = network;
	}

	/**
	 * The shortest chains between two nodes.
	 * @return null when there is none of at most that length
	 */
	@Nullable Found between(int from, int to, int maxLength) {
		int[] distance = new int[this.network.size()];
		Arrays.fill(distance, -1);
		int[] queue = new int[this.network.size()];
		// Outward from the end, so that chains are then walked from the start.
		distance[to] = 0;
		queue[0] = to;
		int tail = 1;
		for (int head = 0; head < tail && distance[from] < 0; head++) {
			int next = distance[queue[head]] + 1;
			if (next > maxLength) {
				return null;
			}
			for (int i = at(queue[head]); i < at(queue[head] + 1); i++) {
				int w = this.network.neighbours()[i];
				if (distance[w] < 0) {
					distance[w] = next;
					queue[tail++] = w;
				}
			}
		}
		if (distance[from] < 0) {
			return null;
		}
		List<int[]> chains = new ArrayList<>();
		walk(new int[distance[from] + 1], 0, from, distance, chains);
		List<int[]> best = chains.stream()
			.map(this::score)
			.sorted(Comparator.comparingInt(Scored::callable)
				.thenComparingInt(Scored::strength)
				.reversed()
				.thenComparing(Scored::chain, Arrays::compare))
			.map(Scored::chain)
			.toList();
		return new Found(best, best.size() == COMPARED);
	}

	private void walk(int[] chain, int place, int node, int[] distance, List<int[]> found) {
		chain[place] = node;
		if (place == chain.length - 1) {
			found.add(chain.clone());
			return;
		}
		for (int i = at(node); i < at(node + 1) && found.size() < COMPARED; i++) {
			int next = this.network.neighbours()[i];
			if (distance[next] == distance[node] - 1) {
				walk(chain, place + 1, next, distance, found);
			}
		}
	}

	private int at(int node) {
		return this.network.offsets()[node];
	}

	private Scored score(int[] chain) {
		int callable = 0;
		int strength = 0;
		for (int i = 1; i < chain.length; i++) {
			List<SharedCase> shared = this.network.shared(chain[i - 1], chain[i]);
			strength += shared.size();
			callable += shared.stream().anyMatch(SharedCase::reachable) ? 1 : 0;
		}
		return new Scored(chain, callable, strength);
	}

	/**
	 * Equally short chains of nodes.
	 *
	 * @param chains the chains, the best first
	 * @param more whether there may be more of them
	 */
	record Found(List<int[]> chains, boolean more) {
	}

	private record Scored(int[] chain, int callable, int strength) {
	}

}
