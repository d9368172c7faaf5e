package dk.genvej.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.knowledge.KnowledgeGraph.Advice;
import dk.genvej.knowledge.KnowledgeGraph.Discrepancy;
import dk.genvej.knowledge.KnowledgeGraph.Tool;
import dk.genvej.knowledge.KnowledgeGraph.Voice;
import dk.genvej.platform.Citation;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Loading;
import dk.genvej.platform.Page;
import dk.genvej.platform.SlugEdge;
import dk.genvej.platform.Term;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers for documents, citations, and the pages of partner types. */
@Controller
class KnowledgeController {

	private static final String DOCUMENT_CASES = "documentCases";

	private static final String PARTNER_TYPE_CASES = "partnerTypeCases";

	private final KnowledgeGraph graph;

	private final Vocabularies vocabularies;

	KnowledgeController(KnowledgeGraph graph, HeldDocuments documents, Vocabularies vocabularies,
			BatchLoaderRegistry loaders) {
		this.graph = graph;
		this.vocabularies = vocabularies;
		Loading.register(loaders, Loading.DOCUMENTS, documents::findAll);
		Loading.register(loaders, Loading.TOOLS, graph::toolsBySlug);
		Loading.register(loaders, Loading.ADVICE, graph::adviceBySlug);
		Loading.register(loaders, DOCUMENT_CASES, graph::casesOfDocuments);
		Loading.register(loaders, PARTNER_TYPE_CASES, graph::casesOfPartnerTypes);
	}

	@QueryMapping
	@Nullable Document document(@Argument String slug) {
		return this.graph.documents(List.of(slug)).get(slug);
	}

	@QueryMapping
	List<Document> documents() {
		return this.graph.allDocuments();
	}

	@QueryMapping(name = "tools")
	List<Tool> allTools() {
		return this.graph.allTools();
	}

	@QueryMapping
	@Nullable Term partnerType(@Argument String code) {
		return this.vocabularies.get(Vocabulary.PARTNER_TYPE, code);
	}

	@QueryMapping
	Collection<Term> partnerTypes() {
		return this.vocabularies.list(Vocabulary.PARTNER_TYPE);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Document> document(Citation source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.DOCUMENTS, source.document());
	}

	@SchemaMapping(typeName = "Document")
	CompletableFuture<Connection<SlugEdge>> cases(Document source, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		return page(environment, DOCUMENT_CASES, source.slug(), first, after);
	}

	@SchemaMapping(typeName = "PartnerType", field = "cases")
	CompletableFuture<Connection<SlugEdge>> partnerTypeCases(Term source, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		return page(environment, PARTNER_TYPE_CASES, source.code(), first, after);
	}

	private static CompletableFuture<Connection<SlugEdge>> page(DataFetchingEnvironment environment, String list,
			String key, int first, @Nullable String after) {
		Page.size(first);
		return Loading.<List<String>>one(environment, list, key)
			.thenApply((slugs) -> Page.of((slugs != null) ? slugs : new ArrayList<>(), first, after, list,
					(slug) -> slug, SlugEdge::new));
	}

	@SchemaMapping(typeName = "Document")
	List<Discrepancy> discrepancies(Document source) {
		return this.graph.discrepancies(source.slug());
	}

	@SchemaMapping(typeName = "DiscrepancyPlace")
	CompletableFuture<@Nullable Document> document(Discrepancy.Place source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.DOCUMENTS, source.document());
	}

	@SchemaMapping(typeName = "PartnerType", field = "tools")
	List<Tool> tools(Term source) {
		return this.graph.tools(source.code());
	}

	@SchemaMapping(typeName = "PartnerType", field = "advice")
	List<Advice> advice(Term source) {
		return this.graph.advice(source.code());
	}

	@SchemaMapping(typeName = "PartnerType", field = "voices")
	List<Voice> voices(Term source) {
		return this.graph.voices(source.code());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> owner(Tool source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.owner());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> person(Advice source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.PEOPLE, source.person());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> person(Voice source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.PEOPLE, source.person());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> organisation(Voice source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping(field = "case")
	CompletableFuture<@Nullable Object> caseOf(Voice source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, source.caseSlug());
	}

}
