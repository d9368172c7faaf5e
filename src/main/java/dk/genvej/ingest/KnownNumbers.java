package dk.genvej.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.genvej.platform.Graph;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The numbers that are there already, read from the graph when first asked for, and what
 * the checks of numbers need of measures.
 */
final class KnownNumbers {

	private final @Nullable Graph graph;

	private @Nullable Map<String, ObjectNode> numbers;

	private final Map<String, List<String>> exclusive = new HashMap<>();

	private final Set<String> filed = new HashSet<>();

	KnownNumbers(@Nullable Graph graph) {
		this.graph = graph;
	}

	/** The numbers by key. */
	Map<String, ObjectNode> all() {
		Map<String, ObjectNode> all = this.numbers;
		if (all == null) {
			all = new HashMap<>();
			if (this.graph != null) {
				for (Map<String, Object> row : this.graph.rows("ingest/known-observations", Map.of())) {
					ObjectNode content = NumberContent.of(row);
					all.put(NumberContent.text(content, "observation"), content);
				}
			}
			this.numbers = all;
		}
		return all;
	}

	/** Adds a number of the seed data. */
	void add(ObjectNode content) {
		all().put(NumberContent.text(content, "observation"), content);
	}

	/** The dimensions whose answers exclude each other, by measure. */
	Map<String, List<String>> exclusive() {
		return this.exclusive;
	}

	/** Notes a measure. */
	void measure(String code, List<String> dimensions) {
		this.exclusive.put(code, dimensions);
	}

	/** Notes that a figure is told by a file of its own. */
	void file(String figure) {
		this.filed.add(figure);
	}

	/** Whether a figure is told by a file of its own. */
	boolean isFiled(String figure) {
		return this.filed.contains(figure);
	}

	/**
	 * Whether exactly this is there. A conflict that the graph finds by itself, because
	 * the cell is the same, need not be told.
	 */
	boolean hold(Entry entry) {
		ObjectNode asked = NumberContent.of(entry.content());
		ObjectNode there = all().get(entry.key());
		if (there == null) {
			return false;
		}
		ObjectNode held = there.deepCopy();
		for (ObjectNode one : List.of(asked, held)) {
			one.remove(List.of("shownIn", "key"));
			Set<String> conflicts = toldConflicts(one);
			one.remove("conflictsWith");
			if (!conflicts.isEmpty()) {
				conflicts.forEach(one.putArray("conflictsWith")::add);
			}
		}
		return Fingerprint.of(asked).equals(Fingerprint.of(held));
	}

	private Set<String> toldConflicts(JsonNode content) {
		Set<String> told = new TreeSet<>();
		content.path("conflictsWith").forEach((one) -> {
			JsonNode other = all().get(one.asString(""));
			if (other == null || !NumberContent.cell(other, null).equals(NumberContent.cell(content, null))) {
				told.add(one.asString(""));
			}
		});
		return told;
	}

}
