package dk.genvej.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import org.jspecify.annotations.Nullable;

/**
 * Holds operations to the {@link GraphQlLimits}: the text while it is read, its shape
 * before it is validated, its cost before it is run. Tells the cost with every answer, so
 * that clients can see a limit coming.
 */
class LimitsInstrumentation extends SimplePerformantInstrumentation {

	/** The `extensions` field of the answer with estimate and limit. */
	static final String COST = "cost";

	/**
	 * Brackets of the grammar inside one another; the grammar takes about four for each
	 * field.
	 */
	private static final int RULES_PER_FIELD = 5;

	private static final String SPLIT = "Split the operation, or leave out what is not needed.";

	private final GraphQlLimits limits;

	private final ParserOptions parserOptions;

	LimitsInstrumentation(GraphQlLimits limits) {
		this.limits = limits;
		this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxCharacters(limits.characters())
				.maxTokens(limits.tokens())
				.maxWhitespaceTokens(limits.characters())
				// Room for introspection, which goes deeper than our own operations may.
				.maxRuleDepth(RULES_PER_FIELD * Math.max(50, limits.depth())));
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, this.parserOptions);
		return input;
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		check("characters", this.limits.characters(), parameters.getQuery().length(), "The operation is too long");
		return SimpleInstrumentationContext.whenCompleted((_, failure) -> checkTokens(failure));
	}

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables document,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		DocumentShape shape = DocumentShape.of(document.getDocument());
		check("depth", this.limits.depth(), shape.depth(), "The operation nests too deeply");
		check("rootFields", this.limits.rootFields(), shape.rootFields(),
				"The operation has too many fields at the top");
		check("aliases", this.limits.aliases(), shape.aliases(), "The operation has too many aliases");
		check("directives", this.limits.directives(), shape.directives(), "The operation has too many directives");
		return document;
	}

	@Override
	public ExecutionContext instrumentExecutionContext(ExecutionContext context,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Operation operation = context.getOperationDefinition().getOperation();
		Transport transport = context.getGraphQLContext().get(Transport.class);
		if (transport != null && !transport.takes(operation)) {
			throw refusal(transport.refuse(operation));
		}
		long cost = CostEstimate.of(context);
		if (operation != Operation.SUBSCRIPTION) {
			// A subscription keeps its context, and each event would tell the cost again.
			context.getGraphQLContext().put(COST, cost);
		}
		if (cost > this.limits.cost()) {
			throw refusal(CodedError
				.limit(COST, this.limits.cost(),
						"The answer may have " + cost + " fields; the limit is " + this.limits.cost() + ".",
						"Ask for smaller pages by `first`, or for fewer fields of each item.")
				.with("found", cost));
		}
		return context;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		Long cost = parameters.getGraphQLContext().get(COST);
		return CompletableFuture.completedFuture((cost == null) ? result : result
			.transform((builder) -> builder.addExtension(COST, Map.of("estimate", cost, "limit", this.limits.cost()))));
	}

	private void checkTokens(@Nullable Throwable failure) {
		if (failure instanceof ParseCancelledException) {
			throw refusal(CodedError.limit("tokens", this.limits.tokens(),
					"The operation has more than " + this.limits.tokens() + " tokens, which is the limit.", SPLIT));
		}
		if (failure instanceof ParseCancelledTooDeepException) {
			throw refusal(CodedError.limit("depth", this.limits.depth(),
					"The operation nests too deeply to be read; the limit is " + this.limits.depth() + ".", SPLIT));
		}
	}

	private static void check(String name, int max, int found, String message) {
		if (found > max) {
			throw refusal(CodedError.limit(name, max, message + ": " + found + "; the limit is " + max + ".", SPLIT)
				.with("found", found));
		}
	}

	private static AbortExecutionException refusal(CodedError error) {
		return new AbortExecutionException(List.of(error));
	}

}
