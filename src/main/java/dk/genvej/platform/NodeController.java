package dk.genvej.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers for things by their global ids. */
@Controller
class NodeController {

	private static final Map<String, String> LOADERS = Map.of("InnovationCase", Loading.CASES, "Organisation",
			Loading.ORGANISATIONS, "Person", Loading.PEOPLE, "Document", Loading.DOCUMENTS, "Tool", Loading.TOOLS,
			"Observation", Loading.OBSERVATIONS);

	@QueryMapping
	CompletableFuture<@Nullable Object> node(@Argument String id, DataFetchingEnvironment environment) {
		return load(environment, id);
	}

	@QueryMapping
	CompletableFuture<List<@Nullable Object>> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
		if (ids.size() > Page.MOST) {
			throw new BadRequest("`ids` may hold at most " + Page.MOST + " ids; it holds " + ids.size() + ".", "ids");
		}
		List<CompletableFuture<@Nullable Object>> loads = ids.stream().map((id) -> load(environment, id)).toList();
		return CompletableFuture.allOf(loads.toArray(CompletableFuture[]::new)).thenApply((done) -> {
			List<@Nullable Object> things = new ArrayList<>();
			loads.forEach((load) -> things.add(load.join()));
			return things;
		});
	}

	private static CompletableFuture<@Nullable Object> load(DataFetchingEnvironment environment, String id) {
		GlobalId wanted = GlobalId.decode(id).orElse(null);
		String loader = (wanted != null) ? LOADERS.get(wanted.type()) : null;
		if (wanted == null || loader == null) {
			throw new BadRequest("`" + id + "` is not an id of this knowledge base.", "id");
		}
		return Loading.one(environment, loader, wanted.slug());
	}

}
