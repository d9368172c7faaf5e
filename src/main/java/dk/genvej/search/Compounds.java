package dk.genvej.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes Danish compounds apart, whole or not at all: every part is a word, with a linking
 * s or e between them; of several ways the one with the fewest and longest parts.
 */
final class Compounds {

	private static final int SHORTEST_WORD = 6;

	private static final int LONGEST_WORD = 50;

	private static final int SHORTEST_PART = 3;

	private static final int PART = 10;

	private static final int LINK = 1;

	private final Danish danish;

	private final Set<String> shortParts = new HashSet<>();

	private final Set<String> neverParts = new HashSet<>();

	private final Map<String, List<String>> exceptions = new HashMap<>();

	Compounds(Danish danish) {
		this.danish = danish;
		for (String line : Lists.lines("compound-parts.txt")) {
			boolean never = line.charAt(0) == '-';
			for (String word : (never ? line.substring(1) : line).split("\\s+")) {
				(never ? this.neverParts : this.shortParts).add(Folding.fold(word));
			}
		}
		readExceptions();
	}

	private void readExceptions() {
		for (String line : Lists.lines("compound-exceptions.txt")) {
			List<String> words = List.of(line.split("\\s+")).stream().map(Folding::fold).toList();
			this.exceptions.put(words.getFirst(), words.subList(1, words.size()));
		}
	}

	/** The parts of a folded word in order; empty when it is no compound. */
	List<String> parts(String folded) {
		List<String> chosen = this.exceptions.get(folded);
		if (chosen != null) {
			return chosen;
		}
		int length = folded.length();
		if (length < SHORTEST_WORD || length > LONGEST_WORD) {
			return List.of();
		}
		int[] costs = new int[length + 1];
		int[] from = new int[length + 1];
		int[] ends = new int[length + 1];
		java.util.Arrays.fill(costs, Integer.MAX_VALUE);
		costs[0] = 0;
		for (int end = SHORTEST_PART; end <= length; end++) {
			for (int start = 0; start <= end - SHORTEST_PART; start++) {
				if (costs[start] != Integer.MAX_VALUE && !(start == 0 && end == length)) {
					reach(folded, start, end, costs, from, ends);
				}
			}
		}
		return (costs[length] == Integer.MAX_VALUE) ? List.of() : walk(folded, from, ends);
	}

	// A part that ends a word may be inflected; one inside may be followed by a linking
	// letter.
	private void reach(String folded, int start, int end, int[] costs, int[] from, int[] ends) {
		String part = folded.substring(start, end);
		boolean last = end == folded.length();
		boolean linkS = !last && folded.charAt(end) == 's';
		boolean link = (linkS || (!last && folded.charAt(end) == 'e')) && end + 1 + SHORTEST_PART <= folded.length();
		int cost = cost(part, last);
		boolean combining = cost == 0 && isCombining(part, !last, linkS);
		if (cost > 0 || (combining && !linkS)) {
			settle(end, costs[start] + (combining ? PART + LINK : cost), start, end, costs, from, ends);
		}
		if (link && (cost > 0 || combining)) {
			settle(end + 1, costs[start] + (combining ? PART : cost) + LINK, start, end, costs, from, ends);
		}
	}

	private boolean isCombining(String part, boolean inside, boolean beforeLink) {
		return inside && part.length() > SHORTEST_PART && !this.neverParts.contains(part)
				&& this.danish.isCombining(part, beforeLink);
	}

	private static void settle(int place, int cost, int start, int end, int[] costs, int[] from, int[] ends) {
		if (cost < costs[place]) {
			costs[place] = cost;
			from[place] = start;
			ends[place] = end;
		}
	}

	// 0 for what is no part.
	private int cost(String part, boolean last) {
		if (this.neverParts.contains(part)) {
			return 0;
		}
		if (part.length() == SHORTEST_PART) {
			return this.shortParts.contains(part) ? PART + 4 : 0;
		}
		if (this.danish.isBase(part)) {
			return PART + ((part.length() == SHORTEST_PART + 1) ? 2 : 0);
		}
		String base = last ? this.danish.base(part) : null;
		boolean inflected = base != null && base.length() > SHORTEST_PART && !this.neverParts.contains(base);
		return (inflected || this.shortParts.contains(String.valueOf(base))) ? PART + 1 : 0;
	}

	private static List<String> walk(String folded, int[] from, int[] ends) {
		List<String> parts = new ArrayList<>();
		@Nullable Integer place = folded.length();
		while (place > 0) {
			parts.add(0, folded.substring(from[place], ends[place]));
			place = from[place];
		}
		return parts;
	}

}
