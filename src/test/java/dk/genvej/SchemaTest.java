package dk.genvej;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dk.genvej.support.GenvejTest;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema is a contract: described to the last field, and changed only on purpose. */
@GenvejTest
class SchemaTest {

	private static final Path COMMITTED = Path.of("docs/schema.graphql");

	@Autowired
	GraphQlSource source;

	@Test
	void everyTypeAndFieldIsDescribed() {
		List<String> bare = new ArrayList<>();
		for (GraphQLNamedType type : this.source.schema().getAllTypesAsList()) {
			if (type.getName().startsWith("__")) {
				continue;
			}
			if (type instanceof GraphQLObjectType object) {
				note(bare, type.getName(), object.getDescription());
				object.getFieldDefinitions().forEach((field) -> describe(bare, object, field));
			}
			else if (type instanceof GraphQLInputObjectType input) {
				note(bare, type.getName(), input.getDescription());
				input.getFieldDefinitions()
					.forEach((field) -> note(bare, type.getName() + "." + field.getName(), field.getDescription()));
			}
			else if (type instanceof GraphQLEnumType enumeration) {
				note(bare, type.getName(), enumeration.getDescription());
				enumeration.getValues()
					.forEach((value) -> note(bare, type.getName() + "." + value.getName(), value.getDescription()));
			}
		}
		assertThat(bare).isEmpty();
	}

	private static void describe(List<String> bare, GraphQLObjectType type, GraphQLFieldDefinition field) {
		String name = type.getName() + "." + field.getName();
		note(bare, name, field.getDescription());
		field.getArguments()
			.forEach((argument) -> note(bare, name + "." + argument.getName(), argument.getDescription()));
	}

	private static void note(List<String> bare, String name, @org.jspecify.annotations.Nullable String description) {
		if (description == null || description.isBlank()) {
			bare.add(name);
		}
	}

	@Test
	void theCommittedSchemaIsTheOneServed() throws IOException {
		String served = print(this.source.schema());
		String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
		if (!committed.equals(served)) {
			// Written so that the difference can be reviewed and committed; the test
			// fails all the same.
			Files.writeString(Path.of("target/schema.graphql"), served);
		}
		assertThat(served).as("docs/schema.graphql differs from target/schema.graphql: review it, then copy it there")
			.isEqualTo(committed);
	}

	private static String print(GraphQLSchema schema) {
		return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			.includeScalarTypes(true)
			.includeSchemaDefinition(false)).print(schema);
	}

}
