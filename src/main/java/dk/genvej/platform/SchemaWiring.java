package dk.genvej.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.TrivialDataFetcher;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.TypeInfo;
import graphql.schema.idl.WiringFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * What is the same for all types of the schema: the global id of a node is made of its
 * type and slug, a label or piece of evidence is a {@link Text} of which the client wants
 * one language, and where a type of the schema bears the name of a vocabulary, the thing
 * holds codes of it.
 * <p>
 * All this is in memory, and an answer has hundreds of such fields: they are fetched
 * where they are met, neither timed nor handed to a thread one by one.
 */
@Configuration(proxyBeanMethods = false)
class SchemaWiring {

	private static final Set<String> TEXTS = Set.of("label", "evidence");

	private static final Map<String, Vocabulary> VOCABULARIES = Arrays.stream(Vocabulary.values())
		.collect(Collectors.toMap(Vocabulary::fileName, Function.identity()));

	@Bean
	RuntimeWiringConfigurer sharedFields(Vocabularies vocabularies) {
		return (wiring) -> wiring.wiringFactory(new SharedFields(vocabularies));
	}

	private record SharedFields(Vocabularies vocabularies) implements WiringFactory {

		@Override
		public boolean providesDataFetcher(FieldWiringEnvironment environment) {
			return isId(environment) || isText(environment) || isTerm(environment);
		}

		@Override
		public TrivialDataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
			if (isId(environment)) {
				return SharedFields::id;
			}
			DataFetcher<?> property = PropertyDataFetcher.fetching(environment.getFieldDefinition().getName());
			Vocabulary vocabulary = vocabulary(environment);
			return (vocabulary != null) ? (env) -> term(vocabulary, property.get(env))
					: (env) -> text(property.get(env), env);
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

		private static boolean isTerm(FieldWiringEnvironment environment) {
			return vocabulary(environment) != null && !environment.getParentType().getName().equals("Query");
		}

		/** Enums bear such names too, and are the codes themselves. */
		private static @Nullable Vocabulary vocabulary(FieldWiringEnvironment environment) {
			String type = TypeInfo.typeInfo(environment.getFieldDefinition().getType()).getName();
			return environment.getRegistry().getTypeOrNull(type, ObjectTypeDefinition.class) != null
					? VOCABULARIES.get(type) : null;
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

		private @Nullable Object term(Vocabulary vocabulary, @Nullable Object value) {
			return switch (value) {
				case null -> null;
				case Collection<?> codes -> codes.stream().map((code) -> term(vocabulary, code)).toList();
				default -> this.vocabularies.get(vocabulary, value.toString());
			};
		}

	}

}
