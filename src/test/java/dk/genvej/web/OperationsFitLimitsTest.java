package dk.genvej.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every trusted document is valid and within the limits as they are by default, pages of
 * 100 included.
 */
class OperationsFitLimitsTest {

	private static final GraphQlLimits LIMITS = new Binder(new MapConfigurationPropertySource(Map.of()))
		.bindOrCreate("genvej.limits", GraphQlLimits.class);

	private static final GraphQLSchema SCHEMA = schema();

	private static final GraphQL ENGINE = GraphQL.newGraphQL(SCHEMA)
		.instrumentation(new ChainedInstrumentation(
				List.of(new LimitsInstrumentation(LIMITS), new StopBeforeFields(), new GraphQlErrors())))
		.build();

	static List<Path> operations() throws IOException {
		return files("operations", ".graphql");
	}

	@ParameterizedTest
	@MethodSource("operations")
	void isValidAndFits(Path file) throws IOException {
		assertThat(codes(file, 100)).containsExactly(ErrorCode.TIMEOUT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "observations", "changes" })
	void fitsWithTheLargestPages(String name) throws IOException {
		assertThat(codes(Path.of("src/main/resources/operations", name + ".graphql"), 500))
			.containsExactly(ErrorCode.TIMEOUT);
	}

	/** The codes of the errors; the only one when all is well is that of the stop. */
	private static List<ErrorCode> codes(Path file, int pageSize) throws IOException {
		String text = Files.readString(file);
		OperationDefinition operation = Parser.parse(text).getDefinitionsOfType(OperationDefinition.class).getFirst();
		Map<String, Object> variables = new HashMap<>();
		operation.getVariableDefinitions()
			.forEach((variable) -> variables.put(variable.getName(), value(variable, pageSize)));
		ExecutionResult result = ENGINE.execute(ExecutionInput.newExecutionInput(text).variables(variables).build());
		return result.getErrors().stream().map((error) -> ((CodedError) error).code()).toList();
	}

	/** A value of the type with all that must be there; pages as large as they may be. */
	private static Object value(VariableDefinition variable, int pageSize) {
		return switch (variable.getName()) {
			case "first" -> pageSize;
			case "limit" -> 2000;
			default -> value(variable.getType());
		};
	}

	private static Object value(Type<?> type) {
		return switch (type) {
			case NonNullType required -> value(required.getType());
			case ListType list -> List.of(value(list.getType()));
			case TypeName name -> value(Objects.requireNonNull(SCHEMA.getType(name.getName())));
			default -> throw new AssertionError(type);
		};
	}

	private static Object value(GraphQLType type) {
		return switch (type) {
			case GraphQLNonNull required -> value(required.getWrappedType());
			case GraphQLList list -> List.of(value(list.getWrappedType()));
			case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
			case GraphQLInputObjectType input -> input.getFields()
				.stream()
				.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()))
				.collect(Collectors.toMap(GraphQLInputObjectField::getName, (field) -> value(field.getType())));
			case GraphQLScalarType scalar when scalar.getName().equals("Int") -> 2;
			case GraphQLScalarType scalar when scalar.getName().equals("Boolean") -> true;
			default -> "text";
		};
	}

	private static GraphQLSchema schema() {
		try {
			TypeDefinitionRegistry types = new TypeDefinitionRegistry();
			for (Path file : files("graphql", ".graphqls")) {
				types.merge(new SchemaParser().parse(file.toFile()));
			}
			return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Path> files(String folder, String suffix) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources", folder))) {
			return files.filter((file) -> file.toString().endsWith(suffix)).sorted().toList();
		}
	}

	/** What stands before the fields is all there is to test. */
	private static final class StopBeforeFields extends SimplePerformantInstrumentation {

		@Override
		public ExecutionContext instrumentExecutionContext(ExecutionContext context,
				InstrumentationExecutionParameters parameters, InstrumentationState state) {
			throw new AbortExecutionException("Stop");
		}

	}

}
