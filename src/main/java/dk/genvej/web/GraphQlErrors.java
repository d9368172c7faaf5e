package dk.genvej.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Conflict;
import dk.genvej.platform.Forbidden;
import dk.genvej.platform.GraphFailure;
import dk.genvej.platform.NotFound;
import dk.genvej.platform.TooMany;
import dk.genvej.platform.TooSlow;
import dk.genvej.platform.Unauthenticated;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.validation.BindException;

/**
 * The one place where failures become errors with a code: exceptions of the features, and
 * what the engine itself finds (syntax, validation, variables). Whatever is unknown is
 * our fault: it is logged once, and the client gets the id to ask about.
 */
class GraphQlErrors extends SimplePerformantInstrumentation
		implements DataFetcherExceptionResolver, SubscriptionExceptionResolver {

	private static final Logger logger = LoggerFactory.getLogger(GraphQlErrors.class);

	private static final String READ_THE_SCHEMA = "The schema with all its fields and arguments is at /graphiql.";

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		CodedError error = known(exception);
		// Nothing for the unknown: Spring logs it once with the id, and the result passes
		// through here again for its code.
		return (error == null) ? Mono.empty()
				: Mono.just(List.of(error.at(List.of(environment.getField().getSourceLocation()),
						environment.getExecutionStepInfo().getPath().toList())));
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception) {
		CodedError error = known(exception);
		return Mono.just(List.of((error != null) ? error : internal(exception, UUID.randomUUID().toString())));
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		if (result.getErrors().isEmpty()) {
			return CompletableFuture.completedFuture(result);
		}
		String id = String.valueOf(parameters.getExecutionInput().getExecutionId());
		logEngineFaults(result.getErrors(), id);
		List<GraphQLError> coded = result.getErrors().stream().map((error) -> coded(error, id)).toList();
		return CompletableFuture.completedFuture(result.transform((builder) -> builder.errors(coded)));
	}

	/** The error for an exception that nobody foresaw; logs it. */
	static CodedError internal(Throwable exception, String id) {
		logger.error("Request {} failed", id, exception);
		return unforeseen(id);
	}

	/** The error for running too long. */
	static CodedError timeout(String message) {
		return CodedError.of(ErrorCode.TIMEOUT, message,
				"Ask for less at a time. If it was a change, look whether it was made before you repeat it.");
	}

	private static @Nullable CodedError known(Throwable exception) {
		String message = String.valueOf(exception.getMessage());
		return switch (exception) {
			case BadRequest bad -> CodedError.of(ErrorCode.BAD_REQUEST, message).with("argument", bad.argument());
			case NotFound _ -> CodedError.of(ErrorCode.NOT_FOUND, message);
			case Conflict _ -> CodedError.of(ErrorCode.CONFLICT, message);
			case Unauthenticated _ -> CodedError.of(ErrorCode.UNAUTHENTICATED, message,
					"Send `Authorization: Bearer <token>` with a valid token.");
			case Forbidden _ -> CodedError.of(ErrorCode.FORBIDDEN, message, "Use a token with more rights.");
			case TooSlow _ -> CodedError.of(ErrorCode.LIMIT_EXCEEDED, message).with("limit", "waiting");
			// Told so by the time limit while a field was being fetched.
			case AbortExecutionException _ -> timeout("The request was given up.");
			case TooMany many -> CodedError.of(ErrorCode.LIMIT_EXCEEDED, message).with("limit", many.limit());
			case BindException bind ->
				CodedError.of(ErrorCode.BAD_REQUEST, "An argument could not be read.", READ_THE_SCHEMA)
					.with("argument",
							(bind.getFieldError() != null) ? bind.getFieldError().getField() : bind.getObjectName());
			default -> GraphFailure.of(exception).map(GraphQlErrors::failure).orElse(null);
		};
	}

	private static CodedError failure(GraphFailure failure) {
		return switch (failure) {
			case UNAVAILABLE -> CodedError.of(ErrorCode.UNAVAILABLE, "The knowledge base does not answer just now.",
					"Try again in a few seconds.");
			case TIMEOUT -> timeout("The knowledge base took too long to answer.");
		};
	}

	private static GraphQLError coded(GraphQLError error, String id) {
		return hasCode(error) ? error : code(error, id).at(error.getLocations(), error.getPath());
	}

	private static boolean hasCode(GraphQLError error) {
		Map<String, Object> extensions = error.getExtensions();
		return extensions != null && extensions.containsKey("code");
	}

	/**
	 * Our mistakes that no resolver saw, such as a null that the schema forbids: one line
	 * for all of a request.
	 */
	private static void logEngineFaults(List<GraphQLError> errors, String id) {
		List<GraphQLError> faults = errors.stream()
			.filter((error) -> !hasCode(error) && code(error, id).code() == ErrorCode.INTERNAL
					&& !(error.getErrorType() instanceof org.springframework.graphql.execution.ErrorType))
			.toList();
		if (!faults.isEmpty()) {
			GraphQLError first = faults.getFirst();
			logger.error("Request {} failed {} times, first at {}: {}", id, faults.size(), first.getPath(),
					first.getMessage());
		}
	}

	private static CodedError code(GraphQLError error, String id) {
		String message = String.valueOf(error.getMessage());
		return switch (error) {
			case GoodFaithIntrospection.BadFaithIntrospectionError _ ->
				CodedError.of(ErrorCode.LIMIT_EXCEEDED, message, "The usual introspection query is let through.")
					.with("limit", "introspection");
			case AbortExecutionException _ -> timeout("The request was given up.");
			default -> switch (error.getErrorType()) {
				case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
					CodedError.of(ErrorCode.BAD_REQUEST, message, READ_THE_SCHEMA);
				case org.springframework.graphql.execution.ErrorType type -> code(type, message, id);
				case null, default -> unforeseen(id);
			};
		};
	}

	private static CodedError code(org.springframework.graphql.execution.ErrorType type, String message, String id) {
		return switch (type) {
			case BAD_REQUEST -> CodedError.of(ErrorCode.BAD_REQUEST, message);
			case NOT_FOUND -> CodedError.of(ErrorCode.NOT_FOUND, message);
			case UNAUTHORIZED -> CodedError.of(ErrorCode.UNAUTHENTICATED, message,
					"Send `Authorization: Bearer <token>` with a valid token.");
			case FORBIDDEN -> CodedError.of(ErrorCode.FORBIDDEN, message, "Use a token with more rights.");
			case INTERNAL_ERROR -> unforeseen(id);
		};
	}

	private static CodedError unforeseen(String id) {
		return CodedError.of(ErrorCode.INTERNAL, "Something went wrong on our side.", "Tell us the id.").with("id", id);
	}

}
