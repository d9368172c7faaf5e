package dk.genvej.knowledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.platform.Citation;
import dk.genvej.platform.Graph;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads documents, tools, advice and voices from the graph. */
@Component
class KnowledgeGraph {

	private final Graph graph;

	KnowledgeGraph(Graph graph) {
		this.graph = graph;
	}

	Map<String, Document> documents(Collection<String> slugs) {
		return this.graph.bySlug("knowledge/load-documents", slugs, Document.class);
	}

	List<Document> allDocuments() {
		return this.graph.list("knowledge/list-documents", Map.of(), Document.class);
	}

	List<Tool> allTools() {
		return this.graph.list("knowledge/list-all-tools", Map.of(), Tool.class);
	}

	Map<String, List<String>> casesOfDocuments(Collection<String> slugs) {
		return lists("knowledge/list-document-cases", slugs);
	}

	Map<String, List<String>> casesOfPartnerTypes(Collection<String> codes) {
		return lists("knowledge/list-partner-type-cases", codes);
	}

	List<Tool> tools(String partnerType) {
		return this.graph.list("knowledge/list-tools", Map.of("code", partnerType), Tool.class);
	}

	Map<String, Tool> toolsBySlug(Collection<String> slugs) {
		return this.graph.bySlug("knowledge/load-tools", slugs, Tool.class);
	}

	List<Advice> advice(String partnerType) {
		return this.graph.list("knowledge/list-advice", Map.of("code", partnerType), Advice.class);
	}

	Map<String, Advice> adviceBySlug(Collection<String> slugs) {
		return this.graph.bySlug("knowledge/load-advice", slugs, Advice.class);
	}

	List<Voice> voices(String partnerType) {
		return this.graph.list("knowledge/list-voices", Map.of("code", partnerType), Voice.class);
	}

	List<Discrepancy> discrepancies(String document) {
		return this.graph.list("knowledge/list-discrepancies", Map.of("slug", document), Discrepancy.class);
	}

	private Map<String, List<String>> lists(String query, Collection<String> slugs) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		slugs.forEach((slug) -> found.put(slug, List.of()));
		this.graph.bySlug(query, slugs, Slugs.class).forEach((slug, list) -> found.put(slug, list.items()));
		return found;
	}

	private record Slugs(String slug, List<String> items) implements Identified {
	}

	/**
	 * A tool or guide; fields as in the schema, organisations and partner types told by
	 * slug and code.
	 */
	record Tool(String slug, String name, Text purpose, @Nullable String owner, @Nullable String url,
			List<String> partnerTypes, List<Citation> sources) implements Identified {
	}

	/** A piece of advice; fields as in the schema, the person told by slug. */
	record Advice(String slug, String kind, Text text, @Nullable String person, int position,
			List<Citation> sources) implements Identified {
	}

	/**
	 * What a practitioner says; fields as in the schema, person, organisation and case
	 * told by slug.
	 */
	record Voice(String slug, Text summary, @Nullable String person, @Nullable String organisation,
			@com.fasterxml.jackson.annotation.JsonProperty("case") @Nullable String caseSlug,
			List<Citation> sources) implements Identified {
	}

	/** Two places that disagree; the observations told by key. */
	record Discrepancy(String slug, Text description, List<Place> places,
			List<String> observations) implements Identified {

		/** One place; the document told by slug. */
		record Place(String document, String section, @Nullable String figure, String says) {
		}

	}

}
