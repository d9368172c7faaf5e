package dk.genvej.web;

import java.io.IOException;
import java.util.Map;

import dk.genvej.platform.Language;
import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the engine's errors mean for a page. */
class PageEngineTest {

	@ParameterizedTest
	@CsvSource({ "UNAVAILABLE, 503", "TIMEOUT, 503", "BAD_REQUEST, 400", "LIMIT_EXCEEDED, 400", "NOT_FOUND, 404",
			"INTERNAL, 500", "SOMETHING_NEW, 500" })
	void anErrorIsTheStatusOfThePageAndLeavesAsidesOut(String code, int status) throws IOException {
		PageEngine engine = answering(ExecutionResult.newExecutionResult()
			.data(Map.of("case", Map.of()))
			.addError(GraphqlErrorBuilder.newError()
				.errorType(ErrorType.DataFetchingException)
				.message("no")
				.extensions(Map.of("code", code))
				.build())
			.build());
		assertThatExceptionOfType(ResponseStatusException.class)
			.isThrownBy(() -> engine.ask("case", Language.DA, Map.of()))
			.satisfies((ex) -> assertThat(ex.getStatusCode().value()).isEqualTo(status));
		assertThat(engine.askAside("case", Language.DA, Map.of())).isEmpty();
	}

	@Test
	void anAnswerWithoutErrorsIsItsData() throws IOException {
		PageEngine engine = answering(
				ExecutionResult.newExecutionResult().data(Map.of("case", Map.of("slug", "x"))).build());
		assertThat(engine.ask("case", Language.DA, Map.of())).containsKey("case");
	}

	private static PageEngine answering(ExecutionResult result) throws IOException {
		ExecutionInput input = ExecutionInput.newExecutionInput("{ case }").build();
		return new PageEngine((request) -> Mono.just(new DefaultExecutionGraphQlResponse(input, result)),
				new PathMatchingResourcePatternResolver());
	}

}
