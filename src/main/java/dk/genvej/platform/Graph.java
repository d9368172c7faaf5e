package dk.genvej.platform;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way to the graph: named queries in, records out. Each read is one round trip. A
 * write is one transaction that takes the next revision and logs what it changed; it
 * returns when the copies of this process (search index, read models) have caught up with
 * it.
 */
@Component
public class Graph {

	/** Name of the counter of statements sent to Neo4j. */
	public static final String STATEMENTS = "genvej.graph.statements";

	private final Neo4jClient client;

	private final Queries queries;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	private final Clock clock;

	private final Counter statements;

	Graph(Migrations migrated, Neo4jClient client, Queries queries, PlatformTransactionManager transactions,
			ApplicationEventPublisher events, JsonMapper json, Clock clock, MeterRegistry meters) {
		// Asked for only so that the graph is migrated before anything reads it.
		java.util.Objects.requireNonNull(migrated);
		this.client = client;
		this.queries = queries;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
		this.json = json;
		this.clock = clock;
		this.statements = Counter.builder(STATEMENTS).description("Statements sent to Neo4j").register(meters);
	}

	/** The rows that a named query returns, each a map from column to value. */
	public Collection<Map<String, Object>> rows(String query, Map<String, ?> parameters) {
		this.statements.increment();
		return this.client.query(this.queries.get(query)).bindAll(bound(parameters)).fetch().all();
	}

	/** The rows of a named query as records; the columns are the components. */
	public <T> List<T> list(String query, Map<String, ?> parameters, Class<T> type) {
		return rows(query, parameters).stream().map((row) -> this.json.convertValue(row, type)).toList();
	}

	/** One column of a named query as text; rows without it are left out. */
	public List<String> strings(String query, Map<String, ?> parameters, String column) {
		List<String> values = new ArrayList<>();
		for (Map<String, Object> row : rows(query, parameters)) {
			Object value = row.get(column);
			if (value != null) {
				values.add(value.toString());
			}
		}
		return values;
	}

	/** The first row of a named query as a record. */
	public <T> Optional<T> find(String query, Map<String, ?> parameters, Class<T> type) {
		return rows(query, parameters).stream().findFirst().map((row) -> this.json.convertValue(row, type));
	}

	/** The rows of a named query as records, by slug. */
	public <T extends Identified> Map<String, T> bySlug(String query, Collection<String> slugs, Class<T> type) {
		Map<String, T> found = new LinkedHashMap<>();
		if (!slugs.isEmpty()) {
			list(query, Map.of("slugs", List.copyOf(slugs)), type).forEach((thing) -> found.put(thing.slug(), thing));
		}
		return found;
	}

	/**
	 * Runs a write in one transaction. When it logs a change, it takes the next revision.
	 * @return what the work returns
	 */
	public <T> T write(Function<Write, T> work) {
		Write write = new Write();
		T result = this.transaction.execute((status) -> {
			T done = work.apply(write);
			write.commitChanges();
			return done;
		});
		if (write.revision > 0) {
			this.events.publishEvent(new Committed(write.revision));
		}
		return result;
	}

	private static Map<String, Object> bound(Map<String, ?> parameters) {
		return new HashMap<>(parameters);
	}

	/**
	 * A write went through.
	 *
	 * @param revision its revision
	 */
	public record Committed(long revision) {
	}

	/** A write under way: statements and the changes they make. */
	public final class Write {

		private final List<Map<String, Object>> changes = new ArrayList<>();

		private long revision;

		private Write() {
		}

		/** Runs a named query within the write. */
		public Collection<Map<String, Object>> run(String query, Map<String, ?> parameters) {
			return rows(query, parameters);
		}

		/** Runs a named query within the write and gives one column of it. */
		public List<String> strings(String query, Map<String, ?> parameters, String column) {
			return Graph.this.strings(query, parameters, column);
		}

		/** Logs that a thing changed. */
		public void changed(Change.Kind kind, String type, String slug) {
			this.changes.add(Map.of("ordinal", this.changes.size(), "kind", kind.name(), "type", type, "slug", slug));
		}

		private void commitChanges() {
			if (this.changes.isEmpty()) {
				return;
			}
			// Last in the transaction: the lock on the one counter is held no longer than
			// it takes to commit.
			this.revision = Long.parseLong(strings("platform/next-revision", Map.of(), "revision").getFirst());
			rows("platform/log-changes", Map.of("revision", this.revision, "changes", this.changes, "at",
					Graph.this.clock.instant().toString()));
		}

	}

}
