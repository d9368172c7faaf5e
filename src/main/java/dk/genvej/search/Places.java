package dk.genvej.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts of the country by the municipalities that lie there. */
final class Places {

	private final Map<String, List<String>> byMunicipality = new HashMap<>();

	/** Reads the list of places. */
	Places() {
		for (String line : Lists.lines("places.txt")) {
			int colon = line.indexOf(':');
			List<String> names = List.of(line.substring(0, colon).split(",\\s*"));
			for (String municipality : line.substring(colon + 1).strip().split(",\\s*")) {
				this.byMunicipality.computeIfAbsent(key(municipality), (key) -> new ArrayList<>()).addAll(names);
			}
		}
	}

	/** Names of the parts of the country that a municipality lies in. */
	List<String> of(String municipality) {
		return this.byMunicipality.getOrDefault(key(municipality), List.of());
	}

	// "Hjørring Kommune", "Københavns Kommune" and "Hjørring" are one.
	private static String key(String name) {
		String folded = Folding.fold(name).strip();
		for (String tail : List.of(" kommunes", " kommune")) {
			if (folded.endsWith(tail)) {
				folded = folded.substring(0, folded.length() - tail.length());
			}
		}
		return folded;
	}

}
