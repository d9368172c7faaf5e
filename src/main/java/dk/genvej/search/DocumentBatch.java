package dk.genvej.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.convert.ConversionException;

/**
 * Writes the documents of some things. One that fails again and again is parked, so that
 * the rest goes on; a graph that does not answer is no fault of a document and stops the
 * batch.
 */
final class DocumentBatch {

	private static final Logger log = LoggerFactory.getLogger(DocumentBatch.class);

	private static final int TRIES = 3;

	private final SearchGraph graph;

	private final LiveIndex index;

	DocumentBatch(SearchGraph graph, LiveIndex index) {
		this.graph = graph;
		this.index = index;
	}

	/**
	 * Writes documents, removes those of things that are gone, and keeps account of the
	 * parked ones.
	 */
	void write(String type, Collection<String> slugs, Set<String> parked) throws IOException {
		Map<String, SearchGraph.Making> makings;
		try {
			makings = this.graph.read(type, slugs);
		}
		catch (IllegalArgumentException | ConversionException | tools.jackson.core.JacksonException ex) {
			// One of them cannot be read: find out which.
			if (slugs.size() > 1) {
				for (String slug : slugs) {
					write(type, List.of(slug), parked);
				}
			}
			else {
				park(type, slugs.iterator().next(), parked, ex);
			}
			return;
		}
		for (String slug : slugs) {
			SearchGraph.Making making = makings.get(slug);
			String key = Documents.key(type, slug);
			if (making != null) {
				put(type, slug, making, parked);
			}
			else {
				this.index.remove(key);
				parked.remove(key);
			}
		}
	}

	private void put(String type, String slug, SearchGraph.Making making, Set<String> parked) throws IOException {
		String key = Documents.key(type, slug);
		for (int attempt = 1; attempt <= TRIES; attempt++) {
			try {
				this.index.put(key, making.make());
				parked.remove(key);
				return;
			}
			catch (RuntimeException ex) {
				if (attempt == TRIES) {
					park(type, slug, parked, ex);
				}
			}
		}
	}

	private void park(String type, String slug, Set<String> parked, RuntimeException ex) {
		parked.add(Documents.key(type, slug));
		log.warn("The {} {} cannot be indexed and is left out of the search: {}", type, slug, ex.toString());
	}

}
