package dk.genvej.network;

import java.util.Arrays;

/**
 * How a network hangs together.
 *
 * @param components number of parts without a way between them
 * @param largest size of the largest part
 * @param inLargest which nodes are in it
 * @param clustering mean share of a node's neighbours that are neighbours of one another
 */
record Shape(int components, int largest, boolean[] inLargest, double clustering) {

	static Shape of(Network network) {
		int n = network.size();
		int[] part = new int[n];
		Arrays.fill(part, -1);
		int[] queue = new int[n];
		int parts = 0;
		int largest = 0;
		int largestPart = -1;
		for (int v = 0; v < n; v++) {
			if (part[v] < 0) {
				int size = fill(network, v, parts, part, queue);
				if (size > largest) {
					largest = size;
					largestPart = parts;
				}
				parts++;
			}
		}
		boolean[] inLargest = new boolean[n];
		for (int v = 0; v < n; v++) {
			inLargest[v] = part[v] == largestPart;
		}
		return new Shape(parts, largest, inLargest, clustering(network));
	}

	private static int fill(Network network, int start, int number, int[] part, int[] queue) {
		int tail = 0;
		part[start] = number;
		queue[tail++] = start;
		for (int head = 0; head < tail; head++) {
			int v = queue[head];
			for (int i = network.offsets()[v]; i < network.offsets()[v + 1]; i++) {
				int w = network.neighbours()[i];
				if (part[w] < 0) {
					part[w] = number;
					queue[tail++] = w;
				}
			}
		}
		return tail;
	}

	// Each triangle is found once, from its node of lowest degree: hubs cost no more than
	// others.
	private static double clustering(Network network) {
		int n = network.size();
		long[] triangles = new long[n];
		boolean[] marked = new boolean[n];
		for (int u = 0; u < n; u++) {
			mark(network, u, marked, true);
			for (int i = network.offsets()[u]; i < network.offsets()[u + 1]; i++) {
				int v = network.neighbours()[i];
				if (before(network, u, v)) {
					for (int j = network.offsets()[v]; j < network.offsets()[v + 1]; j++) {
						int w = network.neighbours()[j];
						if (marked[w] && before(network, v, w)) {
							triangles[u]++;
							triangles[v]++;
							triangles[w]++;
						}
					}
				}
			}
			mark(network, u, marked, false);
		}
		double sum = 0;
		for (int v = 0; v < n; v++) {
			double degree = network.degree(v);
			sum += (degree > 1) ? 2 * triangles[v] / (degree * (degree - 1)) : 0;
		}
		return (n > 0) ? sum / n : 0;
	}

	private static void mark(Network network, int u, boolean[] marked, boolean value) {
		for (int i = network.offsets()[u]; i < network.offsets()[u + 1]; i++) {
			int v = network.neighbours()[i];
			marked[v] = value && before(network, u, v);
		}
	}

	private static boolean before(Network network, int one, int other) {
		int a = network.degree(one);
		int b = network.degree(other);
		return (a != b) ? a < b : one < other;
	}
}
