package dk.genvej.web;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many fields an answer will have, before it is worked out. A field costs
 * 1. What stands inside a list counts once for each item: as many as `first`, `limit` or
 * `ids` ask for (or their defaults), else {@value #ITEMS}. The size of a connection goes
 * to its `edges` and `nodes`.
 */
final class CostEstimate {

	/** Items of a list that has no size argument: most have fewer. */
	static final int ITEMS = 3;

	/** Above any limit; times the largest int it still fits a long. */
	private static final long PLENTY = 4_000_000_000L;

	private static final List<String> SIZES = List.of("first", "limit", "ids");

	private final GraphQLSchema schema;

	private final Map<String, FragmentDefinition> fragments;

	private final Map<String, Object> variables;

	private final Map<String, Long> costs = new HashMap<>();

	private CostEstimate(ExecutionContext context) {
		this.schema = context.getGraphQLSchema();
		this.fragments = context.getFragmentsByName();
		this.variables = context.getCoercedVariables().toMap();
	}

	/** The cost of an operation that is valid, with its variables. */
	static long of(ExecutionContext context) {
		GraphQLSchema schema = context.getGraphQLSchema();
		GraphQLCompositeType root = switch (context.getOperationDefinition().getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		};
		return new CostEstimate(context).cost(context.getOperationDefinition().getSelectionSet(), root, 0);
	}

	private long cost(@Nullable SelectionSet selections, GraphQLType parent, int page) {
		long cost = 0;
		if (selections != null) {
			for (Selection<?> selection : selections.getSelections()) {
				cost = Math.min(PLENTY, cost + cost(selection, parent, page));
			}
		}
		return cost;
	}

	private long cost(Selection<?> selection, GraphQLType parent, int page) {
		return switch (selection) {
			case Field field -> cost(field, (GraphQLCompositeType) parent, page);
			case InlineFragment fragment ->
				cost(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent), page);
			case FragmentSpread spread -> cost(spread, parent, page);
			default -> 0;
		};
	}

	/**
	 * Fragments inside fragments would make the walk exponential; each is worked out
	 * once.
	 */
	private long cost(FragmentSpread spread, GraphQLType parent, int page) {
		String key = spread.getName() + ' ' + page;
		Long known = this.costs.get(key);
		if (known == null) {
			FragmentDefinition fragment = this.fragments.get(spread.getName());
			known = (fragment == null) ? 0
					: cost(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent), page);
			this.costs.put(key, known);
		}
		return known;
	}

	private long cost(Field field, GraphQLCompositeType parent, int page) {
		GraphQLFieldDefinition definition = Introspection.getFieldDef(this.schema, parent, field.getName());
		GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
		int size = size(field, definition);
		if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
			return Math.min(PLENTY, 1 + cost(field.getSelectionSet(), type, Math.max(0, size)));
		}
		return Math.min(PLENTY, 1 + items(field, type, size, page) * cost(field.getSelectionSet(), type, 0));
	}

	private static int items(Field field, GraphQLNamedType type, int size, int page) {
		if (size >= 0) {
			return size;
		}
		if (Introspection.isIntrospectionTypes(type)) {
			// As big as the schema, which does not grow; the engine refuses introspection
			// in circles.
			return 1;
		}
		boolean paged = page > 0 && ("edges".equals(field.getName()) || "nodes".equals(field.getName()));
		return paged ? page : ITEMS;
	}

	/** The size asked for; -1 when the field has no such argument. */
	private int size(Field field, GraphQLFieldDefinition definition) {
		for (String name : SIZES) {
			GraphQLArgument argument = definition.getArgument(name);
			if (argument != null) {
				return Math.max(0, size(field, argument));
			}
		}
		return -1;
	}

	private int size(Field field, GraphQLArgument argument) {
		for (Argument given : field.getArguments()) {
			if (given.getName().equals(argument.getName())
					&& !(given.getValue() instanceof VariableReference reference && !isGiven(reference))) {
				return literal(given.getValue());
			}
		}
		return size(GraphQLArgument.getArgumentDefaultValue(argument));
	}

	private boolean isGiven(VariableReference reference) {
		return this.variables.containsKey(reference.getName());
	}

	private int literal(Value<?> value) {
		return switch (value) {
			case VariableReference reference -> size(this.variables.get(reference.getName()));
			case IntValue number -> number.getValue().min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
			case ArrayValue list -> list.getValues().size();
			default -> ITEMS;
		};
	}

	private static int size(@Nullable Object value) {
		return switch (value) {
			case Integer number -> number;
			case Collection<?> list -> list.size();
			case null, default -> ITEMS;
		};
	}

	private GraphQLType type(@Nullable TypeName condition, GraphQLType parent) {
		GraphQLType type = (condition != null) ? this.schema.getType(condition.getName()) : null;
		return (type != null) ? type : parent;
	}

}
