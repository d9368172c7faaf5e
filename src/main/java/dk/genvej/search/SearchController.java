package dk.genvej.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.InnovationCase;
import dk.genvej.people.Person;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Loading;
import dk.genvej.platform.SlugEdge;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers for searches; what costs is done only when it is asked for. */
@Controller
class SearchController {

	private final CaseSearch cases;

	private final ContactSearch contacts;

	private final Suggestions suggestions;

	private final SimilarCases similar;

	SearchController(CaseSearch cases, ContactSearch contacts, Suggestions suggestions, SimilarCases similar) {
		this.cases = cases;
		this.contacts = contacts;
		this.suggestions = suggestions;
		this.similar = similar;
	}

	@QueryMapping
	CaseSearchConnection searchCases(@Argument String query, @Argument @Nullable CaseFilter filter,
			@Argument @Nullable CaseSort sort, @Argument int first, @Argument @Nullable String after,
			DataFetchingEnvironment environment) {
		return this.cases.search(new CaseSearch.Request(query, (filter != null) ? filter : CaseFilter.NONE,
				(sort != null) ? sort : CaseSort.RELEVANCE, first, after,
				environment.getSelectionSet().contains("facets"),
				environment.getSelectionSet().contains("edges/highlights")));
	}

	@QueryMapping
	Connection<SlugEdge> searchContacts(@Argument String query, @Argument @Nullable ContactFilter filter,
			@Argument int first, @Argument @Nullable String after) {
		return this.contacts.search(query, (filter != null) ? filter : ContactFilter.NONE, first, after);
	}

	@QueryMapping
	List<Suggestion> suggest(@Argument String prefix, @Argument int first) {
		return this.suggestions.of(prefix, first);
	}

	@SchemaMapping
	List<SimilarCase> similarCases(InnovationCase source, @Argument int first) {
		return this.similar.of(source, first);
	}

	@SchemaMapping(typeName = "PersonEdge", field = "node")
	CompletableFuture<@Nullable Person> node(SlugEdge edge, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.PEOPLE, edge.slug());
	}

	@SchemaMapping(typeName = "SimilarCase", field = "case")
	CompletableFuture<@Nullable InnovationCase> caseOf(SimilarCase source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, source.slug());
	}

}
