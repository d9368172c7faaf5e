package dk.genvej.platform;

import java.util.Set;

import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * What is the same for all types of the schema: the global id of a node is made of its
 * type and slug, and a label or piece of evidence is a {@link Text} of which the client
 * wants one language.
 */
@Configuration(proxyBeanMethods = false)
class SchemaWiring {

	private static final Set<String> TEXTS = Set.of("label", "evidence");

	@Bean
	RuntimeWiringConfigurer sharedFields() {
		return (wiring) -> wiring.wiringFactory(new SharedFields());
	}

	private static final class SharedFields implements WiringFactory {

		@Override
		public boolean providesDataFetcher(FieldWiringEnvironment environment) {
			return isId(environment) || isText(environment);
		}

		@Override
		public @Nullable DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
			if (isId(environment)) {
				return SharedFields::id;
			}
			DataFetcher<?> property = PropertyDataFetcher.fetching(environment.getFieldDefinition().getName());
			return (env) -> text(property.get(env), env);
		}

		private static boolean isId(FieldWiringEnvironment environment) {
			return environment.getFieldDefinition().getName().equals("id")
					&& environment.getParentType() instanceof ObjectTypeDefinition type
					&& type.getImplements().stream().anyMatch(SharedFields::isNode);
		}

		private static boolean isNode(Type<?> implemented) {
			return implemented instanceof TypeName name && name.getName().equals("Node");
		}

		private static boolean isText(FieldWiringEnvironment environment) {
			return TEXTS.contains(environment.getFieldDefinition().getName())
					&& environment.getFieldDefinition().getInputValueDefinitions().size() == 1;
		}

		private static @Nullable Object id(DataFetchingEnvironment environment) {
			Identified thing = environment.getSource();
			String type = ((GraphQLObjectType) environment.getParentType()).getName();
			return (thing != null) ? new GlobalId(type, thing.slug()).encode() : null;
		}

		private static @Nullable Object text(@Nullable Object value, DataFetchingEnvironment environment) {
			return (value instanceof Text text)
					? text.in(Language.valueOf(environment.getArgumentOrDefault("language", "DA"))) : value;
		}

	}

}
