package dk.genvej.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.platform.Access;
import dk.genvej.platform.InputProblem;
import dk.genvej.platform.Loading;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers for people. */
@Controller
class PersonController {

	private final People people;

	private final Clock clock;

	private final Access access;

	PersonController(People people, Clock clock, Access access, BatchLoaderRegistry loaders) {
		this.access = access;
		this.people = people;
		this.clock = clock;
		Loading.register(loaders, Loading.PEOPLE, people::findAll);
	}

	@QueryMapping
	@Nullable Person person(@Argument String slug) {
		return this.people.find(slug).orElse(null);
	}

	/**
	 * Says to editors how a person is taken out for now. Nothing is half erased.
	 */
	@MutationMapping
	Erasure erasePerson() {
		this.access.require(Access.Right.EDITOR);
		return new Erasure(false, List.of(),
				List.of(InputProblem.notOpen("Take the person out of the files and import them with --prune.")));
	}

	@SchemaMapping
	CompletableFuture<List<Object>> contactFor(Person source, DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.CASES, source.contactFor());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> organisation(Person.Position source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping
	int ageInYears(Consent source) {
		return source.ageInYears(LocalDate.now(this.clock));
	}

	/**
	 * What came of an erasure.
	 *
	 * @param erased whether nothing of the person is left
	 * @param casesAffected cases that lost a contact
	 * @param problems what could not be done
	 */
	record Erasure(boolean erased, List<Object> casesAffected, List<InputProblem> problems) {
	}

}
