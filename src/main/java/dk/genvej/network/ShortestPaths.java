package dk.genvej.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;

/**
 * Betweenness after Brandes and the mean length of shortest paths, unweighted, in one
 * sweep from every node. Organisations that take part in one case only, the same one, are
 * swept once for all of them: they lie on no shortest path between others and see the
 * same distances.
 */
final class ShortestPaths {

	/** Organisations and pairs swept per thread before another thread is worth it. */
	private static final long WORTH_A_THREAD = 2_000_000;

	private final Network network;

	private final int[] offsets;

	private final int[] neighbours;

	/** Nodes that stand for themselves and their twins, and how many those are. */
	private final int[] kept;

	private final int[] many;

	private ShortestPaths(Network network) {
		this.network = network;
		int[] twins = network.twins();
		int[] keptOf = new int[network.size()];
		int count = 0;
		for (int v = 0; v < twins.length; v++) {
			keptOf[v] = (twins[v] == v) ? count++ : keptOf[twins[v]];
		}
		this.kept = new int[count];
		this.many = new int[count];
		for (int v = 0; v < twins.length; v++) {
			this.kept[keptOf[v]] = (twins[v] == v) ? v : this.kept[keptOf[v]];
			this.many[keptOf[v]]++;
		}
		this.offsets = new int[count + 1];
		int[] cells = new int[network.neighbours().length];
		int size = 0;
		for (int k = 0; k < count; k++) {
			int v = this.kept[k];
			for (int i = network.offsets()[v]; i < network.offsets()[v + 1]; i++) {
				int w = network.neighbours()[i];
				if (twins[w] == w) {
					cells[size++] = keptOf[w];
				}
			}
			this.offsets[k + 1] = size;
		}
		this.neighbours = Arrays.copyOf(cells, size);
	}

	/**
	 * Sweeps a network from every node.
	 * @param most about how many steps may be spent; a network that needs more is swept
	 * from evenly spread nodes only, and the result is an estimate
	 * @param largest which nodes are in the largest component
	 */
	static Result of(Network network, long most, boolean[] largest) {
		ShortestPaths paths = new ShortestPaths(network);
		int n = paths.kept.length;
		long each = Math.max(1, paths.neighbours.length + (long) n);
		int sources = (int) Math.min(n, Math.max(64, most / each));
		int[] chosen = new int[Math.min(sources, n)];
		for (int i = 0; i < chosen.length; i++) {
			chosen[i] = (int) ((long) i * n / chosen.length);
		}
		int threads = Math.clamp(each * chosen.length / WORTH_A_THREAD, 1, Runtime.getRuntime().availableProcessors());
		List<Sweep> sweeps = paths.sweep(chosen, largest, threads);
		return paths.combine(sweeps, chosen);
	}

	/** About how many steps it takes to sweep a network from every node. */
	static long steps(Network network) {
		ShortestPaths paths = new ShortestPaths(network);
		return (long) paths.kept.length * (paths.neighbours.length + paths.kept.length);
	}

	private List<Sweep> sweep(int[] sources, boolean[] largest, int threads) {
		List<Callable<Sweep>> parts = new ArrayList<>();
		for (int part = 0; part < threads; part++) {
			int first = part;
			parts.add(() -> {
				Sweep sweep = new Sweep();
				for (int i = first; i < sources.length; i += threads) {
					sweep.from(sources[i], largest[this.kept[sources[i]]]);
				}
				return sweep;
			});
		}
		try (ExecutorService pool = Executors.newFixedThreadPool(threads,
				Thread.ofPlatform().name("network-measures-", 0).daemon().priority(Thread.MIN_PRIORITY).factory())) {
			List<Sweep> sweeps = new ArrayList<>();
			for (var done : pool.invokeAll(parts)) {
				sweeps.add(done.get());
			}
			return sweeps;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while measuring", ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("Cannot measure the network", ex);
		}
	}

	private Result combine(List<Sweep> sweeps, int[] sources) {
		int n = this.network.size();
		double swept = 0;
		for (int source : sources) {
			swept += this.many[source];
		}
		double[] betweenness = new double[n];
		double scale = (n > 2) ? n / swept / ((n - 1.0) * (n - 2.0)) : 0;
		double distances = 0;
		double pairs = 0;
		for (Sweep sweep : sweeps) {
			for (int k = 0; k < this.kept.length; k++) {
				betweenness[this.kept[k]] += sweep.betweenness[k] * scale;
			}
			distances += sweep.distances;
			pairs += sweep.pairs;
		}
		return new Result(betweenness, (pairs > 0) ? distances / pairs : null, sources.length == this.kept.length);
	}

	/**
	 * What the sweeps found.
	 *
	 * @param betweenness share of shortest paths through each node
	 * @param averageLength mean length of shortest paths in the largest component; null
	 * without a pair
	 * @param exact whether every node was swept from
	 */
	record Result(double[] betweenness, @Nullable Double averageLength, boolean exact) {
	}

	/** The sweeps of one thread. */
	private final class Sweep {

		private final int n = ShortestPaths.this.kept.length;

		private final double[] betweenness = new double[this.n];

		private final int[] distance = new int[this.n];

		private final double[] paths = new double[this.n];

		private final double[] dependency = new double[this.n];

		/** What a node of the level beyond passes on for each way to it; else 0. */
		private final double[] share = new double[this.n];

		private final int[] order = new int[this.n];

		private double distances;

		private double pairs;

		Sweep() {
			Arrays.fill(this.distance, -1);
		}

		void from(int source, boolean inLargest) {
			int reached = outward(source);
			inward(source, reached, inLargest);
		}

		private int outward(int source) {
			int[] at = ShortestPaths.this.offsets;
			int[] cells = ShortestPaths.this.neighbours;
			this.distance[source] = 0;
			this.paths[source] = 1;
			this.order[0] = source;
			int tail = 1;
			for (int head = 0; head < tail; head++) {
				int v = this.order[head];
				int next = this.distance[v] + 1;
				double ways = this.paths[v];
				for (int i = at[v]; i < at[v + 1]; i++) {
					int w = cells[i];
					int known = this.distance[w];
					if (known < 0) {
						this.distance[w] = next;
						this.paths[w] = ways;
						this.order[tail++] = w;
					}
					else if (known == next) {
						this.paths[w] += ways;
					}
				}
			}
			return tail;
		}

		// Level by level from the farthest: the shares of one level stand beside zeros of
		// all others, so that a node sums up its neighbours without asking which are
		// farther out.
		private void inward(int source, int reached, boolean inLargest) {
			int alike = ShortestPaths.this.many[source];
			double length = alike - 1.0;
			double ends = alike - 1.0;
			int end = reached;
			int beyond = reached;
			while (end > 1) {
				int level = this.distance[this.order[end - 1]];
				int begin = end;
				while (begin > 1 && this.distance[this.order[begin - 1]] == level) {
					begin--;
					int w = this.order[begin];
					this.dependency[w] = this.paths[w] * farther(w);
					this.betweenness[w] += alike * this.dependency[w];
					length += (double) ShortestPaths.this.many[w] * level;
					ends += ShortestPaths.this.many[w];
				}
				forget(end, beyond);
				for (int o = begin; o < end; o++) {
					int w = this.order[o];
					this.share[w] = (ShortestPaths.this.many[w] + this.dependency[w]) / this.paths[w];
				}
				beyond = end;
				end = begin;
			}
			forget(0, beyond);
			if (inLargest) {
				this.distances += alike * length;
				this.pairs += alike * ends;
			}
			for (int o = 0; o < reached; o++) {
				this.distance[this.order[o]] = -1;
			}
		}

		private void forget(int from, int to) {
			for (int o = from; o < to; o++) {
				this.share[this.order[o]] = 0;
			}
		}

		private double farther(int node) {
			int[] cells = ShortestPaths.this.neighbours;
			int last = ShortestPaths.this.offsets[node + 1];
			double sum = 0;
			for (int i = ShortestPaths.this.offsets[node]; i < last; i++) {
				sum += this.share[cells[i]];
			}
			return sum;
		}

	}

}
