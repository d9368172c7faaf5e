package dk.genvej.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times pieces of work in turns: each goes through all inputs, as somebody would ask who
 * uses it, before the next begins, and all that several rounds long, so that whatever
 * else the machine does meets all of them.
 */
final class Stopwatch {

	private final Map<String, Work> works = new LinkedHashMap<>();

	/** Adds a piece of work. */
	Stopwatch add(String name, Work work) {
		this.works.put(name, work);
		return this;
	}

	/**
	 * Does all for each input, some rounds to warm up and some that count, and prints a
	 * line for each.
	 */
	List<Times> run(List<String> inputs, int warmUp, int rounds) throws Exception {
		List<Map.Entry<String, Work>> named = List.copyOf(this.works.entrySet());
		long[][] nanos = new long[named.size()][rounds * inputs.size()];
		for (int round = -warmUp; round < rounds; round++) {
			for (int work = 0; work < nanos.length; work++) {
				for (int i = 0; i < inputs.size(); i++) {
					Step step = named.get(work).getValue().prepare(inputs.get(i));
					long start = System.nanoTime();
					step.run();
					long took = System.nanoTime() - start;
					if (round >= 0) {
						nanos[work][round * inputs.size() + i] = took;
					}
				}
			}
		}
		List<Times> times = new ArrayList<>();
		for (int work = 0; work < nanos.length; work++) {
			Arrays.sort(nanos[work]);
			times.add(new Times(nanos[work]));
			System.out.printf("%-56s %s%n", named.get(work).getKey(), times.getLast());
		}
		return times;
	}

	/** Work for an input. */
	@FunctionalInterface
	interface Work {

		/** Makes ready what is not to be timed, and hands back what is. */
		Step prepare(String input) throws Exception;

	}

	/** What is timed. */
	@FunctionalInterface
	interface Step {

		/** Does it. */
		void run() throws Exception;

	}

	/**
	 * How long something took.
	 *
	 * @param nanos sorted
	 */
	record Times(long[] nanos) {

		/** Milliseconds within which a share of all was done. */
		double within(double share) {
			return this.nanos[Math.min(this.nanos.length - 1, (int) (this.nanos.length * share))] / 1e6;
		}

		/** Milliseconds of all. */
		double all() {
			return Arrays.stream(this.nanos).sum() / 1e6;
		}

		/** Milliseconds within which half was done. */
		double half() {
			return within(0.5);
		}

		@Override
		public String toString() {
			return String.format("p50 %8.2f ms   p99 %8.2f ms   of %d", half(), within(0.99), this.nanos.length);
		}

	}

}
