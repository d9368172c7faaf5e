package dk.genvej.ingest;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.genvej.platform.Graph;
import tools.jackson.databind.JsonNode;

/**
 * What the entries of an import are checked against: the things that are there already.
 */
final class Surroundings {

	private final Map<EntryKind, Set<String>> keys = new EnumMap<>(EntryKind.class);

	private final Map<String, String> parents = new HashMap<>();

	private final Map<String, Set<String>> reuses = new HashMap<>();

	private final Set<String> casesWithContact = new HashSet<>();

	private final KnownNumbers numbers;

	/** Nothing is there. */
	Surroundings() {
		this(new KnownNumbers(null));
	}

	private Surroundings(KnownNumbers numbers) {
		this.numbers = numbers;
	}

	/** What the seed data hold, which are right by themselves. */
	static Surroundings ofSeedData() throws IOException {
		Surroundings found = new Surroundings();
		new EntryReader().read(FileSet.seed(), new EntryReader.Sink() {
			@Override
			public void take(Entry entry) {
				found.add(entry);
				for (int i = 0; i < entry.content().path("observations").size(); i++) {
					found.numbers().add(NumberContent.of(entry.content(), i));
				}
			}

			@Override
			public void refused(Entry entry) {
				found.add(entry.kind(), entry.key());
			}
		}, new Problems());
		return found;
	}

	/** What the graph holds. */
	static Surroundings of(Graph graph) {
		Surroundings found = new Surroundings(new KnownNumbers(graph));
		for (Map<String, Object> row : graph.rows("ingest/known-things", Map.of())) {
			found.take(text(row, "kind"), text(row, "key"), row);
		}
		for (Map<String, Object> row : graph.rows("ingest/known-measures", Map.of())) {
			if (text(row, "kind").equals("FILE")) {
				found.numbers.file(text(row, "key"));
			}
			else if (row.get("exclusive") instanceof List<?> dimensions) {
				found.numbers.measure(text(row, "key"), dimensions.stream().map(String::valueOf).toList());
			}
		}
		return found;
	}

	private void take(String kind, String key, Map<String, Object> row) {
		switch (kind) {
			case "REUSE" -> reuse(text(row, "statedBy"), key, text(row, "other"));
			case "CONTACT" -> {
				add(EntryKind.CONTACT, key + "/" + text(row, "other"));
				this.casesWithContact.add(key);
			}
			case "RECORDED" -> add(EntryKind.REUSE, key + "/" + text(row, "other"));
			default -> {
				add(EntryKind.valueOf(kind), key);
				if (row.get("other") != null) {
					this.parents.put(key, text(row, "other"));
				}
			}
		}
	}

	private static String text(Map<String, Object> row, String column) {
		return String.valueOf(row.get(column));
	}

	/** Adds what an entry brings. */
	void add(Entry entry) {
		add(entry.kind(), entry.key());
		String parent = entry.text("parent");
		if (entry.kind() == EntryKind.ORGANISATION && parent != null) {
			this.parents.put(entry.key(), parent);
		}
		else if (entry.kind() == EntryKind.ORGANISATION) {
			this.parents.remove(entry.key());
		}
		if (entry.kind() == EntryKind.INDICATOR) {
			this.numbers.measure(entry.key(),
					entry.content().path("exclusive").valueStream().map((one) -> one.asString("")).toList());
		}
		if (entry.kind() == EntryKind.STATISTICS) {
			this.numbers.file(entry.key());
		}
		if (entry.kind() == EntryKind.CASE) {
			this.reuses.remove(entry.key());
			entry.content().path("reuses").forEach((reuse) -> reuse(entry.key(), entry.key(), reuse.path("case")));
			entry.content().path("reusedBy").forEach((reuse) -> {
				if (reuse.path("case").isString()) {
					reuse(entry.key(), reuse.path("case").stringValue(), entry.key());
				}
			});
		}
		if (entry.kind() == EntryKind.CONTACT || !entry.content().path("contacts").isEmpty()) {
			this.casesWithContact.add(entry.content().path("case").asString(""));
		}
	}

	/** Adds a key that is there, whatever is behind it. */
	void add(EntryKind kind, String key) {
		this.keys.computeIfAbsent(kind, (one) -> new HashSet<>()).add(key);
	}

	private void reuse(String statedBy, String slug, JsonNode source) {
		if (source.isString()) {
			reuse(statedBy, slug, source.stringValue());
		}
	}

	private void reuse(String statedBy, String slug, String source) {
		this.reuses.computeIfAbsent(statedBy, (key) -> new HashSet<>()).add(slug + " " + source);
	}

	/** Whether a thing is there. */
	boolean has(EntryKind kind, String key) {
		return keys(kind).contains(key);
	}

	/** The numbers that are there. */
	KnownNumbers numbers() {
		return this.numbers;
	}

	/** All keys of a kind. */
	Set<String> keys(EntryKind kind) {
		return this.keys.getOrDefault(kind, Set.of());
	}

	/** The organisation that each organisation is part of. */
	Map<String, String> parents() {
		return this.parents;
	}

	/** Whether somebody can be called about a case. */
	boolean hasContact(String slug) {
		return this.casesWithContact.contains(slug);
	}

	/** What each case builds on. */
	Map<String, List<String>> reuses() {
		Map<String, List<String>> edges = new HashMap<>();
		this.reuses.values().stream().flatMap(Collection::stream).forEach((edge) -> {
			int space = edge.indexOf(' ');
			edges.computeIfAbsent(edge.substring(0, space), (slug) -> new java.util.ArrayList<>())
				.add(edge.substring(space + 1));
		});
		return edges;
	}

}
