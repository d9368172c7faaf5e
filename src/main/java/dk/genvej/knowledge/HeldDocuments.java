package dk.genvej.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.genvej.platform.InMemoryCopy;
import dk.genvej.platform.RevisionLog;
import org.springframework.stereotype.Component;

/**
 * The documents in memory, in step with the graph: a handful that every citation names.
 */
@Component
class HeldDocuments extends InMemoryCopy {

	private final KnowledgeGraph graph;

	private volatile Map<String, Document> held = Map.of();

	HeldDocuments(KnowledgeGraph graph) {
		this.graph = graph;
	}

	/** The documents of several slugs, by slug; unknown slugs are left out. */
	Map<String, Document> findAll(Collection<String> slugs) {
		if (revision() < 0) {
			return this.graph.documents(slugs);
		}
		Map<String, Document> all = this.held;
		return slugs.stream().filter(all::containsKey).collect(Collectors.toMap(Function.identity(), all::get));
	}

	@Override
	protected void readAll(long reached) {
		read();
	}

	@Override
	protected void readChanged(List<RevisionLog.Touched> touched, long reached) {
		// A document tells the name of its publisher.
		if (touched.stream().anyMatch((thing) -> List.of("Document", "Organisation").contains(thing.type()))) {
			read();
		}
	}

	private void read() {
		this.held = this.graph.allDocuments()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Document::slug, Function.identity()));
	}

}
