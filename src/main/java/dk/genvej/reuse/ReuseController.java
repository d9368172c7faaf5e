package dk.genvej.reuse;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.InnovationCase;
import dk.genvej.cases.InnovationCase.Reuse;
import dk.genvej.organisations.Organisation;
import dk.genvej.platform.Citation;
import dk.genvej.platform.Loading;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers for what a case builds on and who took it over. */
@Controller
class ReuseController {

	@SchemaMapping(field = "case")
	CompletableFuture<@Nullable InnovationCase> caseOf(Reuse source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, source.caseSlug());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> organisation(Reuse source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping
	List<Citation> sources(Reuse source) {
		return source.citations();
	}

}
