package dk.genvej.reuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import dk.genvej.support.Operations;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A copy of the knowledge base that another system keeps by the feed of changes alone: it
 * starts empty, reads page after page, and remembers where it is.
 */
final class FeedCopy {

	// The operation as clients send it, and what this copy needs of a case beside it.
	private static final String QUERY = Operations.text("changes")
		.replace("... on InnovationCase { id slug }",
				"... on InnovationCase { id slug reuses { case { slug } } reusedBy { organisation { slug } kind year } }")
		.replace("subject { __typename", "subject { __typename ... on Deleted { type gone: slug }");

	private final ReuseApi api;

	private final Map<String, Set<String>> cases = new TreeMap<>();

	private final Map<String, Set<String>> others = new HashMap<>(
			Map.of("Organisation", new TreeSet<>(), "Person", new TreeSet<>()));

	private final List<String> cursors = new ArrayList<>();

	private int deletions;

	FeedCopy(ReuseApi api) {
		this.api = api;
	}

	/**
	 * Reads on from the last place to the end.
	 * @param page page size
	 * @return how many changes there were
	 */
	int follow(int page) throws IOException, InterruptedException {
		int read = 0;
		boolean more = true;
		while (more) {
			JsonNode changes = page(place(), page);
			for (JsonNode edge : changes.path("edges")) {
				this.cursors.add(edge.path("cursor").asString());
				take(edge.path("node").path("subject"));
				read++;
			}
			more = changes.path("pageInfo").path("hasNextPage").asBoolean();
		}
		return read;
	}

	private @Nullable String place() {
		return this.cursors.isEmpty() ? null : this.cursors.getLast();
	}

	private JsonNode page(@Nullable String since, int first) throws IOException, InterruptedException {
		Map<String, Object> variables = new HashMap<>(Map.of("first", first));
		if (since != null) {
			variables.put("since", since);
		}
		JsonNode answer = this.api.answer(QUERY, variables, null);
		if (answer.has("errors")) {
			throw new IOException(answer.path("errors").toString());
		}
		return answer.path("data").path("changes");
	}

	private void take(JsonNode subject) {
		String type = subject.path("__typename").asString();
		if (type.equals("Deleted")) {
			this.deletions++;
			this.cases.remove(subject.path("gone").asString());
			this.others.getOrDefault(subject.path("type").asString(), new TreeSet<>())
				.remove(subject.path("gone").asString());
		}
		else if (type.equals("InnovationCase")) {
			this.cases.put(subject.path("slug").asString(), reuses(subject));
		}
		else {
			this.others.getOrDefault(type, new TreeSet<>()).add(subject.path("slug").asString());
		}
	}

	private static Set<String> reuses(JsonNode subject) {
		Set<String> reuses = new TreeSet<>();
		for (JsonNode reuse : subject.path("reuses")) {
			if (!reuse.path("case").isNull()) {
				reuses.add("builds on " + reuse.path("case").path("slug").asString());
			}
		}
		for (JsonNode reuse : subject.path("reusedBy")) {
			if (!reuse.path("organisation").isNull()) {
				reuses.add("taken over by " + reuse.path("organisation").path("slug").asString());
			}
		}
		return reuses;
	}

	/** The cases with who takes them over and what they build on. */
	Map<String, Set<String>> cases() {
		return this.cases;
	}

	/** Slugs of the things of another type. */
	Set<String> slugs(String type) {
		return this.others.getOrDefault(type, Set.of());
	}

	/** The places of all changes read, in their order. */
	List<String> cursors() {
		return this.cursors;
	}

	/** How many things were told to be gone. */
	int deletions() {
		return this.deletions;
	}

}
