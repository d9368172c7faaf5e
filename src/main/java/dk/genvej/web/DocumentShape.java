package dk.genvej.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * How big a document is before anybody looks at what it asks. Measured ahead of
 * validation, which itself is slow on hostile documents; so fragments may be missing or
 * run in circles. Each fragment is measured once, however often it is used.
 *
 * @param depth fields inside fields; introspection counts one, the engine has its own
 * rule for it
 * @param rootFields most fields at the top of an operation
 * @param aliases fields under another name
 * @param directives directives
 */
record DocumentShape(int depth, int rootFields, int aliases, int directives) {

	static DocumentShape of(Document document) {
		Fragments fragments = new Fragments(document);
		Extent extent = Extent.NONE;
		for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
			extent = extent.or(fragments.extent(operation.getSelectionSet()));
		}
		Count count = new Count();
		count.visit(document);
		return new DocumentShape(extent.depth(), extent.fields(), count.aliases, count.directives);
	}

	/** How deep and how wide a selection is. */
	private record Extent(int depth, int fields) {

		private static final Extent NONE = new Extent(0, 0);

		/**
		 * Far above any limit and far below an overflow: fragments in fragments double
		 * the number each time.
		 */
		private static final int PLENTY = 1_000_000;

		Extent or(Extent other) {
			return new Extent(Math.max(this.depth, other.depth), Math.max(this.fields, other.fields));
		}

		Extent and(Extent other) {
			return new Extent(Math.max(this.depth, other.depth), Math.min(PLENTY, this.fields + other.fields));
		}

	}

	private static final class Fragments {

		private final Map<String, FragmentDefinition> definitions;

		private final Map<String, Extent> extents = new HashMap<>();

		private Fragments(Document document) {
			this.definitions = document.getDefinitionsOfType(FragmentDefinition.class)
				.stream()
				.collect(Collectors.toMap(FragmentDefinition::getName, (fragment) -> fragment, (one, _) -> one));
		}

		private Extent extent(@Nullable SelectionSet selections) {
			Extent extent = Extent.NONE;
			if (selections != null) {
				for (Selection<?> selection : selections.getSelections()) {
					extent = extent.and(extent(selection));
				}
			}
			return extent;
		}

		private Extent extent(Selection<?> selection) {
			return switch (selection) {
				case Field field when isIntrospection(field) -> new Extent(1, 1);
				case Field field -> new Extent(1 + extent(field.getSelectionSet()).depth(), 1);
				case InlineFragment fragment -> extent(fragment.getSelectionSet());
				case FragmentSpread spread -> extent(spread.getName());
				default -> Extent.NONE;
			};
		}

		private Extent extent(String fragment) {
			Extent known = this.extents.get(fragment);
			if (known != null) {
				return known;
			}
			// Stands in for itself inside a circle; validation refuses circles later.
			this.extents.put(fragment, Extent.NONE);
			FragmentDefinition definition = this.definitions.get(fragment);
			Extent extent = (definition != null) ? extent(definition.getSelectionSet()) : Extent.NONE;
			this.extents.put(fragment, extent);
			return extent;
		}

		private static boolean isIntrospection(Field field) {
			return "__schema".equals(field.getName()) || "__type".equals(field.getName());
		}

	}

	private static final class Count {

		private int aliases;

		private int directives;

		private void visit(Node<?> node) {
			if (node instanceof Field field && field.getAlias() != null) {
				this.aliases++;
			}
			else if (node instanceof Directive) {
				this.directives++;
			}
			node.getChildren().forEach(this::visit);
		}

	}

}
