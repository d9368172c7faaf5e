package dk.genvej.cases;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.InnovationCase.AchievedValue;
import dk.genvej.cases.InnovationCase.Contact;
import dk.genvej.cases.InnovationCase.Partnership;
import dk.genvej.organisations.Organisation;
import dk.genvej.people.Person;
import dk.genvej.platform.Loading;
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

/** Answers for cases: codes become terms, slugs become things. */
@Controller
class CaseController {

	private final Cases cases;

	private final Vocabularies vocabularies;

	CaseController(Cases cases, Vocabularies vocabularies, BatchLoaderRegistry loaders) {
		this.cases = cases;
		this.vocabularies = vocabularies;
		Loading.register(loaders, Loading.CASES, cases::findAll);
	}

	@QueryMapping(name = "case")
	@Nullable InnovationCase caseBySlug(@Argument String slug) {
		return this.cases.find(slug).orElse(null);
	}

	@SchemaMapping
	@Nullable Term sector(InnovationCase source) {
		return this.vocabularies.getIfPresent(Vocabulary.SECTOR, source.sector());
	}

	@SchemaMapping
	@Nullable Term branch(InnovationCase source) {
		return this.vocabularies.getIfPresent(Vocabulary.BRANCH, source.branch());
	}

	@SchemaMapping
	List<Term> innovationTypes(InnovationCase source) {
		return this.vocabularies.getAll(Vocabulary.INNOVATION_TYPE, source.innovationTypes());
	}

	@SchemaMapping
	CompletableFuture<List<Organisation>> leadOrganisations(InnovationCase source,
			DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.ORGANISATIONS, source.leadOrganisations());
	}

	@SchemaMapping
	Term outcome(AchievedValue source) {
		return this.vocabularies.get(Vocabulary.VALUE_OUTCOME, source.outcome());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> organisation(Partnership source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping
	Term partnerType(Partnership source) {
		return this.vocabularies.get(Vocabulary.PARTNER_TYPE, source.partnerType());
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
