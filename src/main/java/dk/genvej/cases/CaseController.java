package dk.genvej.cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.InnovationCase.Contact;
import dk.genvej.cases.InnovationCase.Partnership;
import dk.genvej.organisations.Organisation;
import dk.genvej.people.Person;
import dk.genvej.platform.Loading;
import dk.genvej.platform.SlugEdge;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers for cases: slugs become things. */
@Controller
class CaseController {

	private final Cases cases;

	CaseController(Cases cases, BatchLoaderRegistry loaders) {
		this.cases = cases;
		Loading.register(loaders, Loading.CASES, cases::findAll);
	}

	@QueryMapping(name = "case")
	@Nullable InnovationCase caseBySlug(@Argument String slug) {
		return this.cases.find(slug).orElse(null);
	}

	@SchemaMapping
	CompletableFuture<List<Organisation>> leadOrganisations(InnovationCase source,
			DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.ORGANISATIONS, source.leadOrganisations());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> organisation(Partnership source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Person> person(Contact source, DataFetchingEnvironment environment) {
		// Who it is the contact tells itself: a list of cases costs no round trip for it.
		if (Loading.asksOnlyFor(environment, Person.NAMED)) {
			return CompletableFuture.completedFuture(Person.named(source.person(), source.name()));
		}
		return Loading.one(environment, Loading.PEOPLE, source.person());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> organisation(Contact source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping(typeName = "CaseEdge", field = "node")
	CompletableFuture<@Nullable InnovationCase> node(SlugEdge edge, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, edge.slug());
	}

}
