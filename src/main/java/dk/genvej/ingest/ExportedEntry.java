package dk.genvej.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Puts together what the graph keeps in several places and a file in one. */
final class ExportedEntry {

	private ExportedEntry() {
	}

	/** The entry as its file tells it, its fields in any order. */
	static Map<String, Object> of(EntryKind kind, Map<?, ?> row) {
		Map<String, Object> content = new HashMap<>();
		row.forEach((field, value) -> content.put(String.valueOf(field), value));
		switch (kind) {
			case CASE -> {
				content.put("reuses", reuses(row.get("builtOnOrganisations"), row.get("builtOnCases")));
				content.put("reusedBy", reuses(row.get("reusedByOrganisations"), row.get("reusedByCases")));
			}
			case PERSON -> content.put("positions", positions(row));
			case STATISTICS -> content.put("observations", observations(row));
			default -> {
			}
		}
		return content;
	}

	// A reuse by an organisation and by its case is told once in a file and joined twice
	// in the graph.
	private static List<Map<String, Object>> reuses(@Nullable Object... lists) {
		Map<Long, Map<String, Object>> byOrdinal = new TreeMap<>();
		for (Object list : lists) {
			for (Map<?, ?> one : maps(list)) {
				Long ordinal = (one.get("ordinal") instanceof Long given) ? given : 1_000_000L + byOrdinal.size();
				Map<String, Object> reuse = byOrdinal.computeIfAbsent(ordinal, (key) -> new HashMap<>());
				one.forEach((field, value) -> {
					if (value != null) {
						reuse.put(String.valueOf(field), value);
					}
				});
				reuse.put("sources", sources(one));
			}
		}
		return List.copyOf(byOrdinal.values());
	}

	private static List<Map<String, Object>> sources(Map<?, ?> reuse) {
		List<Map<String, Object>> sources = new ArrayList<>();
		List<?> documents = list(reuse.get("documents"));
		for (int i = 0; i < documents.size(); i++) {
			Map<String, Object> source = new HashMap<>();
			source.put("document", documents.get(i));
			put(source, "section", at(reuse, "sections", i));
			put(source, "figure", at(reuse, "figures", i));
			put(source, "page", at(reuse, "pages", i));
			sources.add(source);
		}
		return sources;
	}

	private static @Nullable Object at(Map<?, ?> reuse, String field, int i) {
		List<?> values = list(reuse.get(field));
		return (i < values.size()) ? values.get(i) : null;
	}

	private static void put(Map<String, Object> source, String field, @Nullable Object value) {
		// Lists in the graph have no gaps: nothing is kept as an empty text or a zero.
		if (value != null && !value.equals("") && !value.equals(0L)) {
			source.put(field, value);
		}
	}

	private static List<Object> positions(Map<?, ?> person) {
		List<Object> positions = new ArrayList<>();
		List<Map<?, ?>> titles = new ArrayList<>(maps(person.get("titles")));
		for (Map<?, ?> held : maps(person.get("held"))) {
			while (held.get("ordinal") instanceof Long ordinal && positions.size() < ordinal && !titles.isEmpty()) {
				positions.add(titles.removeFirst());
			}
			positions.add(held);
		}
		positions.addAll(titles);
		return positions;
	}

	private static List<Map<String, Object>> observations(Map<?, ?> figure) {
		List<Map<String, Object>> observations = new ArrayList<>();
		for (Map<?, ?> one : maps(figure.get("observations"))) {
			Map<String, Object> observation = new HashMap<>();
			one.forEach((field, value) -> observation.put(String.valueOf(field), value));
			List<Map<?, ?>> places = maps(one.get("places"));
			if (!places.isEmpty()) {
				Object section = places.getFirst().get("section");
				if (section != null && !section.equals(figure.get("section"))) {
					observation.put("section", section);
				}
				observation.put("alsoIn", places.subList(1, places.size()));
			}
			observations.add(observation);
		}
		return observations;
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

	private static List<Map<?, ?>> maps(@Nullable Object value) {
		List<Map<?, ?>> maps = new ArrayList<>();
		for (Object one : list(value)) {
			if (one instanceof Map<?, ?> map) {
				maps.add(map);
			}
		}
		return maps;
	}

}
