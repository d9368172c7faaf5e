package dk.genvej.reuse;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.InnovationCase;
import dk.genvej.cases.InnovationCase.Reuse;
import dk.genvej.organisations.Organisation;
import dk.genvej.platform.Citation;
import dk.genvej.platform.Loading;
import dk.genvej.platform.NotFound;
import dk.genvej.reuse.ReuseGraph.Facts;
import dk.genvej.reuse.ReuseGraph.Steps;
import dk.genvej.reuse.SpreadingDossier.SimilarReuser;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers for what a case builds on, who took it over, and whether it is ready to be. */
@Controller
class ReuseController {

	private static final String FACTS = "dossierFacts";

	private static final String STEPS = "guideSteps";

	private final ReuseTrees trees;

	private final Readiness readiness;

	ReuseController(ReuseTrees trees, Readiness readiness, ReuseGraph graph, BatchLoaderRegistry loaders) {
		this.trees = trees;
		this.readiness = readiness;
		Loading.register(loaders, FACTS, graph::facts);
		Loading.register(loaders, STEPS, graph::steps);
	}

	@SchemaMapping(field = "case")
	CompletableFuture<@Nullable InnovationCase> caseOf(Reuse source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.CASES, source.caseSlug());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Organisation> organisation(Reuse source, DataFetchingEnvironment environment) {
		return Loading.one(environment, Loading.ORGANISATIONS, source.organisation());
	}

	@SchemaMapping
	List<Citation> sources(Reuse source) {
		return source.citations();
	}

	@SchemaMapping
	ReuseTree reuseTree(InnovationCase source, @Argument int depth) {
		return this.trees.of(source, depth);
	}

	@SchemaMapping
	CompletableFuture<SpreadingDossier> spreading(InnovationCase source, @Argument @Nullable String receiver,
			DataFetchingEnvironment environment) {
		DossierKey key = new DossierKey(source.slug(), receiver);
		return Loading.<Facts>one(environment, FACTS, key.encode()).thenApply((facts) -> {
			if (facts == null || (receiver != null && !facts.receiverKnown())) {
				throw new NotFound("There is no organisation `" + receiver + "`.");
			}
			List<SimilarReuser> alike = facts.alike()
				.stream()
				.map(SimilarReuser::of)
				.sorted(java.util.Comparator.<SimilarReuser>comparingInt((one) -> -one.sharedTraits().size())
					.thenComparing(SimilarReuser::slug))
				.toList();
			return new SpreadingDossier(source.slug(), this.readiness.of(source, facts), source.reusedBy(), alike);
		});
	}

	@SchemaMapping
	CompletableFuture<List<GuideStep>> steps(SpreadingDossier source, DataFetchingEnvironment environment) {
		return Loading.<Steps>one(environment, STEPS, source.slug())
			.thenApply((steps) -> (steps != null) ? steps.items() : List.of());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> tools(GuideStep source, DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.TOOLS, source.tools());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> advice(GuideStep source, DataFetchingEnvironment environment) {
		return Loading.all(environment, Loading.ADVICE, source.advice());
	}

}
