package dk.genvej.statistics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dk.genvej.cases.InnovationCase;
import dk.genvej.platform.BadRequest;
import dk.genvej.platform.Connection;
import dk.genvej.platform.Identified;
import dk.genvej.platform.Loading;
import dk.genvej.platform.Page;
import dk.genvej.platform.Term;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers for numbers: lists, measures, tables, and what other things have of them. */
@Controller
class StatisticsController {

	private static final String LIST = "observations";

	private final Statistics statistics;

	private final OwnCases ownCases;

	private final Tabulation tabulation;

	private final Comparisons comparisons;

	private final Benchmarks benchmarks;

	StatisticsController(Statistics statistics, OwnCases ownCases, Tabulation tabulation, Comparisons comparisons,
			Benchmarks benchmarks, BatchLoaderRegistry loaders) {
		this.statistics = statistics;
		this.ownCases = ownCases;
		this.tabulation = tabulation;
		this.comparisons = comparisons;
		this.benchmarks = benchmarks;
		Loading.register(loaders, Loading.OBSERVATIONS, this::observationsByKey);
	}

	private Map<String, Observation> observationsByKey(Collection<String> keys) {
		Map<String, Observation> found = new LinkedHashMap<>();
		this.statistics.barometer().ofKeys(keys).forEach((one) -> found.put(one.slug(), one));
		return found;
	}

	@QueryMapping
	Connection<ObservationEdge> observations(@Argument ObservationFilter filter, @Argument int first,
			@Argument @Nullable String after) {
		return page(this.statistics.barometer().observations(filter), first, after);
	}

	@QueryMapping
	@Nullable Indicator indicator(@Argument String code) {
		return this.statistics.barometer().indicator(code).orElse(null);
	}

	@QueryMapping
	Collection<Indicator> indicators() {
		return this.statistics.barometer().indicators();
	}

	@SchemaMapping
	IndicatorTable table(Indicator source, @Argument List<Dimension> by, @Argument @Nullable ObservationFilter filter) {
		if (by.isEmpty()) {
			throw new BadRequest("`by` must name at least one dimension, such as "
					+ source.dimensions().stream().findFirst().orElse(Dimension.EDITION) + ".", "by");
		}
		return this.tabulation.table(this.statistics.barometer(), source, by,
				(filter != null) ? filter : ObservationFilter.NONE);
	}

	@SchemaMapping(typeName = "PartnerType", field = "observations")
	Connection<ObservationEdge> partnerTypeObservations(Term source, @Argument int first,
			@Argument @Nullable String after) {
		List<Observation> found = this.statistics.barometer()
			.observations()
			.stream()
			.filter((one) -> source.code().equals(one.partnerType()))
			.toList();
		return page(found, first, after);
	}

	@SchemaMapping(typeName = "PartnerType", field = "comparisons")
	List<Comparison> partnerTypeComparisons(Term source) {
		return this.comparisons.of(this.statistics.barometer(), source.code());
	}

	@SchemaMapping(typeName = "Document", field = "figures")
	List<Figure> documentFigures(Identified source) {
		return this.statistics.barometer().figuresOf(source.slug());
	}

	@SchemaMapping
	List<Observation> observations(Figure source) {
		return this.statistics.barometer().ofFigure(source.key());
	}

	@SchemaMapping(typeName = "Discrepancy", field = "observations")
	List<Observation> discrepancyObservations(Identified source) {
		return this.statistics.barometer().ofDiscrepancy(source.slug());
	}

	@SchemaMapping
	List<Benchmark> benchmark(InnovationCase source) {
		return this.benchmarks.of(CaseTraits.of(source), this.statistics.barometer(), this.ownCases.counts());
	}

	@SchemaMapping(typeName = "SpreadingDossier", field = "benchmark")
	CompletableFuture<List<Benchmark>> dossierBenchmark(Identified source, DataFetchingEnvironment environment) {
		return Loading.<InnovationCase>one(environment, Loading.CASES, source.slug())
			.thenApply((found) -> (found != null) ? benchmark(found) : List.of());
	}

	private static Connection<ObservationEdge> page(List<Observation> found, int first, @Nullable String after) {
		Page.size(first, 500);
		return Page.of(found, first, after, LIST, Observation::slug, ObservationEdge::new);
	}

	/**
	 * A number in a list.
	 *
	 * @param cursor its place
	 * @param node the number
	 */
	record ObservationEdge(String cursor, Observation node) {
	}

}
