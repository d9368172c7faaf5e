package dk.genvej.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * Batch loading by name: each feature registers how its things are read, many at a time,
 * and any other feature asks for them by slug without knowing it. One level of an
 * operation costs one round trip, however many things it shows.
 */
public final class Loading {

	/** Name of the loader of cases. */
	public static final String CASES = "cases";

	/** Name of the loader of organisations. */
	public static final String ORGANISATIONS = "organisations";

	/** Name of the loader of people. */
	public static final String PEOPLE = "people";

	/** Name of the loader of documents. */
	public static final String DOCUMENTS = "documents";

	/** Name of the loader of tools. */
	public static final String TOOLS = "tools";

	/** Name of the loader of advice. */
	public static final String ADVICE = "advice";

	/** Name of the loader of observations. */
	public static final String OBSERVATIONS = "observations";

	private Loading() {
	}

	/** Registers how the things of a name are read: slugs in, things by slug out. */
	public static <T> void register(BatchLoaderRegistry registry, String name,
			Function<Collection<String>, Map<String, T>> read) {
		registry.<String, T>forName(name)
			.registerMappedBatchLoader((slugs, environment) -> Mono.fromCallable(() -> read.apply(slugs)));
	}

	/** Loads one thing by slug; null for no slug. */
	public static <T> CompletableFuture<@Nullable T> one(DataFetchingEnvironment environment, String name,
			@Nullable String slug) {
		if (slug == null) {
			return CompletableFuture.completedFuture(null);
		}
		return loader(environment, name, slug);
	}

	/** Loads several things by slug, in their order, leaving out those that are gone. */
	public static <T> CompletableFuture<List<T>> all(DataFetchingEnvironment environment, String name,
			List<String> slugs) {
		List<CompletableFuture<@Nullable T>> loads = slugs.stream()
			.map((slug) -> Loading.<T>loader(environment, name, slug))
			.toList();
		return CompletableFuture.allOf(loads.toArray(CompletableFuture[]::new)).thenApply((done) -> {
			List<T> things = new java.util.ArrayList<>();
			for (CompletableFuture<@Nullable T> load : loads) {
				T thing = load.join();
				if (thing != null) {
					things.add(thing);
				}
			}
			return things;
		});
	}

	/** Whether of the thing at hand nothing is asked but some fields. */
	public static boolean asksOnlyFor(DataFetchingEnvironment environment, Set<String> fields) {
		return environment.getSelectionSet()
			.getImmediateFields()
			.stream()
			.map(SelectedField::getName)
			.allMatch((name) -> fields.contains(name) || name.startsWith("__"));
	}

	private static <T> CompletableFuture<@Nullable T> loader(DataFetchingEnvironment environment, String name,
			String slug) {
		DataLoader<String, T> loader = environment.getDataLoader(name);
		if (loader == null) {
			throw new IllegalStateException("There is no loader of " + name);
		}
		return loader.load(slug);
	}

}
