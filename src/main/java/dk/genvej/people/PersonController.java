package dk.genvej.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.platform.Loading;
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

/** Answers for people. */
@Controller
class PersonController {

	private final People people;

	private final Vocabularies vocabularies;

	private final Clock clock;

	PersonController(People people, Vocabularies vocabularies, Clock clock, BatchLoaderRegistry loaders) {
		this.people = people;
		this.vocabularies = vocabularies;
		this.clock = clock;
		Loading.register(loaders, Loading.PEOPLE, people::findAll);
	}

	@QueryMapping
	@Nullable Person person(@Argument String slug) {
		return this.people.find(slug).orElse(null);
	}

	@SchemaMapping
	CompletableFuture<List<Object>> contactFor(Person source, DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.CASES, source.contactFor());
	}

	@SchemaMapping
	List<Term> adviceOn(Person source) {
		return this.vocabularies.getAll(Vocabulary.PARTNER_TYPE, source.adviceOn());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> organisation(Person.Position source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping
	int ageInYears(Consent source) {
		return source.ageInYears(LocalDate.now(this.clock));
	}

}
