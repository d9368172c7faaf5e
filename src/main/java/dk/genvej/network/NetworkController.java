package dk.genvej.network;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.InnovationCase;
import dk.genvej.network.CollaborationPath.Chain;
import dk.genvej.network.CollaborationPath.Introduction;
import dk.genvej.network.CollaborationPath.Step;
import dk.genvej.organisations.Organisation;
import dk.genvej.people.Person;
import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Loading;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers for the collaboration network. What the network itself knows of an organisation
 * or case is answered from memory; only more than that is loaded.
 */
@Controller
class NetworkController {

	private static final Set<String> KNOWN_OF_ORGANISATIONS = Set.of("id", "slug", "name", "kind", "country",
			"__typename");

	private static final Set<String> KNOWN_OF_CASES = Set.of("id", "slug", "__typename");

	private final CollaborationPaths paths;

	private final Collaborations collaborations;

	NetworkController(CollaborationPaths paths, Collaborations collaborations) {
		this.paths = paths;
		this.collaborations = collaborations;
	}

	@QueryMapping
	@Nullable CollaborationPath collaborationPath(@Argument String from, @Argument String to, @Argument int maxLength) {
		return this.paths.between(from, to, maxLength);
	}

	@QueryMapping
	CollaborationNetwork collaborationNetwork(@Argument @Nullable NetworkFilter filter, @Argument int minWeight,
			@Argument int limit) {
		return this.collaborations.network(filter, minWeight, limit);
	}

	@SchemaMapping(typeName = "Organisation", field = "network")
	@Nullable NetworkPosition network(Identified source) {
		return this.collaborations.position(source.slug());
	}

	// The dossier belongs to another feature: its case is the source, its receiver the
	// argument one level up.
	@SchemaMapping(typeName = "SpreadingDossier", field = "receiverPath")
	@Nullable CollaborationPath receiverPath(Identified source, DataFetchingEnvironment environment) {
		String receiver = environment.getExecutionStepInfo().getParent().getArgument("receiver");
		return (receiver != null) ? this.paths.toOwner(source.slug(), receiver) : null;
	}

	@SchemaMapping
	CompletableFuture<List<Introduction>> introductions(CollaborationPath source, DataFetchingEnvironment environment) {
		return Loading
			.<InnovationCase>all(environment, Loading.CASES, source.steps().stream().map(Step::via).distinct().toList())
			.thenApply((cases) -> this.paths.introductions(source.steps(), cases));
	}

	@SchemaMapping
	List<Chain> alternatives(CollaborationPath source, @Argument int first) {
		if (first < 0 || first > CollaborationPaths.LONGEST) {
			throw new BadRequest("`first` must be from 0 to " + CollaborationPaths.LONGEST + "; it is " + first + ".",
					"first");
		}
		return source.others().subList(0, Math.min(first, source.others().size()));
	}

	@SchemaMapping(typeName = "PathStep", field = "from")
	CompletableFuture<@Nullable Organisation> from(Step source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.from());
	}

	@SchemaMapping(typeName = "PathStep", field = "via")
	CompletableFuture<@Nullable InnovationCase> via(Step source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, source.via());
	}

	@SchemaMapping(typeName = "PathStep", field = "to")
	CompletableFuture<@Nullable Organisation> to(Step source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.to());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Person> person(Introduction source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.PEOPLE, source.person());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> organisation(Introduction source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping(typeName = "NetworkNode", field = "organisation")
	Object organisation(CollaborationNetwork.Node source, DataFetchingEnvironment environment) {
		return asksOnly(environment, KNOWN_OF_ORGANISATIONS) ? source.member()
				: Loading.one(environment, Loading.ORGANISATIONS, source.member().slug());
	}

	@SchemaMapping(typeName = "NetworkEdge", field = "cases")
	Object cases(CollaborationNetwork.Edge source, DataFetchingEnvironment environment) {
		return asksOnly(environment, KNOWN_OF_CASES) ? source.shared().stream().map(Named::new).toList()
				: Loading.all(environment, Loading.CASES, source.shared());
	}

	@SchemaMapping
	Object brokers(NetworkPosition source, @Argument int first, DataFetchingEnvironment environment) {
		if (first < 0 || first > Collaborations.MOST_BROKERS) {
			throw new BadRequest("`first` must be from 0 to " + Collaborations.MOST_BROKERS + "; it is " + first + ".",
					"first");
		}
		List<Member> brokers = source.joining().subList(0, Math.min(first, source.joining().size()));
		return asksOnly(environment, KNOWN_OF_ORGANISATIONS) ? brokers
				: Loading.all(environment, Loading.ORGANISATIONS, brokers.stream().map(Member::slug).toList());
	}

	private static boolean asksOnly(DataFetchingEnvironment environment, Set<String> known) {
		return environment.getSelectionSet()
			.getImmediateFields()
			.stream()
			.map(SelectedField::getName)
			.allMatch(known::contains);
	}

	private record Named(String slug) implements Identified {
	}

}
