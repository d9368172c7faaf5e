package dk.genvej.reuse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.Cases;
import dk.genvej.cases.InnovationCase;
import dk.genvej.organisations.Organisation;
import dk.genvej.organisations.Organisations;
import dk.genvej.platform.Access;
import dk.genvej.platform.Change;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Loading;
import dk.genvej.platform.NotFound;
import dk.genvej.platform.Page;
import dk.genvej.reuse.RecordGraph.Suspects;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** Takes reuse in, and tells what changed. */
@Controller
class RecordController {

	private static final Map<String, String> LOADERS = Map.of("InnovationCase", Loading.CASES, "Organisation",
			Loading.ORGANISATIONS, "Person", Loading.PEOPLE);

	private final ReuseRecords records;

	private final ReuseStream stream;

	private final ChangeFeed feed;

	private final RecordGraph graph;

	private final Cases cases;

	private final Organisations organisations;

	private final Access access;

	RecordController(ReuseRecords records, ReuseStream stream, ChangeFeed feed, RecordGraph graph, Cases cases,
			Organisations organisations, Access access) {
		this.records = records;
		this.stream = stream;
		this.feed = feed;
		this.graph = graph;
		this.cases = cases;
		this.organisations = organisations;
		this.access = access;
	}

	@MutationMapping
	ReuseRecords.Payload recordReuse(@Argument Map<String, Object> input) {
		return this.records.record(ReuseToRecord.of(input));
	}

	@SchemaMapping(typeName = "RecordReusePayload", field = "case")
	@Nullable InnovationCase caseOf(ReuseRecords.Payload source) {
		return source.about();
	}

	@SubscriptionMapping
	Publisher<RecordedReuse> reuseRecorded(@Argument(name = "case") @Nullable String slug) {
		if (slug != null && this.cases.find(slug).isEmpty()) {
			throw new NotFound("There is no case `" + slug + "`.");
		}
		return this.stream.listen(slug);
	}

	// Read anew for each event: what was loaded for an earlier one may have changed
	// since.
	@SchemaMapping(field = "case")
	InnovationCase caseOf(RecordedReuse source) {
		return this.cases.find(source.caseSlug())
			.orElseThrow(() -> new NotFound("The case `" + source.caseSlug() + "` is gone."));
	}

	@SchemaMapping
	Organisation organisation(RecordedReuse source) {
		return this.organisations.find(source.organisation())
			.orElseThrow(() -> new NotFound("The organisation `" + source.organisation() + "` is gone."));
	}

	@QueryMapping
	Connection<Connection.Edge<Change>> changes(@Argument @Nullable String since, @Argument int first) {
		return this.feed.after(since, first);
	}

	@SchemaMapping
	CompletableFuture<Object> subject(Change source, DataFetchingEnvironment environment) {
		Deleted gone = new Deleted(source.type(), source.slug());
		String loader = LOADERS.get(source.type());
		if (source.kind() == Change.Kind.DELETED || loader == null) {
			return CompletableFuture.completedFuture(gone);
		}
		return Loading.<Object>one(environment, loader, source.slug())
			.thenApply((thing) -> (thing != null) ? thing : gone);
	}

	@QueryMapping
	List<Suspects> organisationSuspects(@Argument int first) {
		this.access.require(Access.Right.EDITOR);
		return this.graph.suspects(Page.size(first));
	}

	@SchemaMapping(typeName = "OrganisationSuspects", field = "organisations")
	CompletableFuture<List<Organisation>> suspects(Suspects source, DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.ORGANISATIONS, source.slugs());
	}

}
