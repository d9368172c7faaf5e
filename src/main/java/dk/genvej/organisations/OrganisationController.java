package dk.genvej.organisations;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.organisations.OrganisationGraph.Item;
import dk.genvej.platform.Language;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Loading;
import dk.genvej.platform.Page;
import dk.genvej.platform.SlugEdge;
import dk.genvej.platform.Vocabularies;
import dk.genvej.platform.Vocabulary;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers for organisations and the lists that belong to them. */
@Controller
class OrganisationController {

	private static final String LED = "organisationCasesLed";

	private static final String PARTNERED = "organisationCasesPartnered";

	private static final String REUSED = "organisationCasesReused";

	private static final String MEMBERS = "organisationPeople";

	private static final String COLLABORATORS = "organisationCollaborators";

	private final Organisations organisations;

	private final Vocabularies vocabularies;

	OrganisationController(Organisations organisations, HeldOrganisations held, OrganisationGraph graph,
			Vocabularies vocabularies, BatchLoaderRegistry loaders) {
		this.organisations = organisations;
		this.vocabularies = vocabularies;
		Loading.register(loaders, Loading.ORGANISATIONS, held::findAll);
		Loading.register(loaders, LED, graph::casesLed);
		Loading.register(loaders, PARTNERED, graph::casesPartnered);
		Loading.register(loaders, REUSED, graph::casesReused);
		Loading.register(loaders, MEMBERS, graph::people);
		Loading.register(loaders, COLLABORATORS, graph::collaborators);
	}

	@QueryMapping
	@Nullable Organisation organisation(@Argument String slug) {
		return this.organisations.find(slug).orElse(null);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> parent(Organisation source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.parent());
	}

	@SchemaMapping
	CompletableFuture<List<Organisation>> parts(Organisation source, DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.ORGANISATIONS, source.parts());
	}

	@SchemaMapping
	@Nullable String region(Organisation source, @Argument Language language) {
		String code = source.region();
		return (code != null) ? this.vocabularies.get(Vocabulary.REGION, code).label().in(language) : null;
	}

	@SchemaMapping
	CompletableFuture<Connection<SlugEdge>> casesLed(Organisation source, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		Page.size(first);
		return items(environment, LED, source).thenApply((items) -> Page.of(items, first, after, LED, Item::slug,
				(cursor, item) -> new SlugEdge(cursor, item.slug())));
	}

	@SchemaMapping
	CompletableFuture<Connection<RoleEdge>> casesPartnered(Organisation source, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		Page.size(first);
		return items(environment, PARTNERED, source).thenApply((items) -> Page.of(items, first, after, PARTNERED,
				Item::slug, (cursor, item) -> new RoleEdge(cursor, item.slug(), orEmpty(item.roles()))));
	}

	@SchemaMapping
	CompletableFuture<Connection<KindEdge>> casesReused(Organisation source, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		Page.size(first);
		return items(environment, REUSED, source).thenApply((items) -> Page.of(items, first, after, REUSED, Item::slug,
				(cursor, item) -> new KindEdge(cursor, item.slug(), String.valueOf(item.kind()))));
	}

	@SchemaMapping
	CompletableFuture<List<Item>> people(Organisation source, DataFetchingEnvironment environment) {
		return items(environment, MEMBERS, source);
	}

	@SchemaMapping
	CompletableFuture<Connection<CollaboratorEdge>> collaborators(Organisation source, @Argument int first,
			@Argument @Nullable String after, DataFetchingEnvironment environment) {
		Page.size(first);
		return items(environment, COLLABORATORS, source)
			.thenApply((items) -> Page.of(items, first, after, COLLABORATORS, Item::slug, (cursor, item) -> {
				List<String> shared = orEmpty(item.cases());
				return new CollaboratorEdge(cursor, item.slug(), shared, shared.size());
			}));
	}

	@SchemaMapping(typeName = "PartneredCaseEdge", field = "node")
	CompletableFuture<@Nullable Object> node(RoleEdge edge, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, edge.slug());
	}

	@SchemaMapping(typeName = "ReusedCaseEdge", field = "node")
	CompletableFuture<@Nullable Object> node(KindEdge edge, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, edge.slug());
	}

	@SchemaMapping(typeName = "CollaboratorEdge", field = "node")
	CompletableFuture<@Nullable Organisation> node(CollaboratorEdge edge, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, edge.slug());
	}

	@SchemaMapping(typeName = "CollaboratorEdge", field = "cases")
	CompletableFuture<List<Object>> cases(CollaboratorEdge edge, DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.CASES, edge.cases());
	}

	private static CompletableFuture<List<Item>> items(DataFetchingEnvironment environment, String list,
			Organisation source) {
		return Loading.<List<Item>>one(environment, list, source.slug())
			.thenApply((items) -> (items != null) ? items : List.of());
	}

	private static List<String> orEmpty(@Nullable List<String> list) {
		return (list != null) ? list : List.of();
	}

	/**
	 * A case an organisation takes part in.
	 *
	 * @param cursor place in the list
	 * @param slug slug of the case
	 * @param roles what the organisation does in it
	 */
	record RoleEdge(String cursor, String slug, List<String> roles) {
	}

	/**
	 * A solution an organisation took over.
	 *
	 * @param cursor place in the list
	 * @param slug slug of the case
	 * @param kind how it was taken over
	 */
	record KindEdge(String cursor, String slug, String kind) {
	}

	/**
	 * An organisation that shares cases with another.
	 *
	 * @param cursor place in the list
	 * @param slug slug of the organisation
	 * @param cases slugs of the shared cases
	 * @param weight number of shared cases
	 */
	record CollaboratorEdge(String cursor, String slug, List<String> cases, int weight) {
	}

}
