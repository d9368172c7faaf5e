package dk.genvej.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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

	private static final int LONGEST_READ_SECONDS = 30;

	private final Neo4jClient client;

	private final Queries queries;

	private final TransactionTemplate reading;

	private final TransactionTemplate writing;

	private final RetryTemplate retry;

	private final ApplicationEventPublisher events;

	private final JsonMapper json;

	private final Clock clock;

	private final Counter statements;

	private final GraphGate gate;

	Graph(GraphGate gate, Neo4jClient client, Queries queries, PlatformTransactionManager transactions,
			ApplicationEventPublisher events, JsonMapper json, Clock clock, MeterRegistry meters) {
		this.gate = gate;
		this.client = client;
		this.queries = queries;
		// Read transactions go to readers of a cluster, and end on the server as well
		// when they take too long.
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setTimeout(LONGEST_READ_SECONDS);
		this.writing = new TransactionTemplate(transactions);
		this.retry = new RetryTemplate(RetryPolicy.builder()
			.maxRetries(4)
			.delay(Duration.ofMillis(50))
			.multiplier(3)
			.jitter(Duration.ofMillis(20))
			.predicate(GraphFailure::passesByItself)
			.build());
		this.events = events;
		this.json = json;
		this.clock = clock;
		this.statements = Counter.builder(STATEMENTS).description("Statements sent to Neo4j").register(meters);
	}

	/** The rows that a named query returns, each a map from column to value. */
	public Collection<Map<String, Object>> rows(String query, Map<String, ?> parameters) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			return send(query, parameters);
		}
		this.gate.awaitReading();
		return retried(() -> this.reading.execute((status) -> send(query, parameters)));
	}

	private Collection<Map<String, Object>> send(String query, Map<String, ?> parameters) {
		this.statements.increment();
		return this.client.query(this.queries.get(query)).bindAll(bound(parameters)).fetch().all();
	}

	// A deadlock or a change of leader is no failure of the caller's: the driver would
	// try again as well.
	private <T> T retried(Supplier<T> work) {
		return this.retry.invoke(work);
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
		AtomicLong revision = new AtomicLong();
		T result = this.gate.write(() -> retried(() -> this.writing.execute((status) -> {
			Write write = new Write();
			T done = work.apply(write);
			revision.set(write.commitChanges());
			return done;
		})));
		if (revision.get() > 0) {
			this.events.publishEvent(new Committed(revision.get()));
		}
		return result;
	}

	/**
	 * Lets Neo4j plan named queries: they are sent in one transaction, which is taken
	 * back. They count for nobody.
	 */
	public void rehearse(List<Rehearsed> queries) {
		this.gate.write(() -> this.writing.execute((status) -> {
			status.setRollbackOnly();
			queries.forEach((one) -> this.client.query(this.queries.get(one.query()))
				.bindAll(bound(one.parameters()))
				.fetch()
				.all());
			return queries.size();
		}));
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

	/**
	 * A query to be planned.
	 *
	 * @param query its name
	 * @param parameters values of the types and sizes that will be sent: a plan fits no
	 * others
	 */
	public record Rehearsed(String query, Map<String, ?> parameters) {
	}

	/** A write under way: statements and the changes they make. */
	public final class Write {

		private final List<Map<String, Object>> changes = new ArrayList<>();

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

		private long commitChanges() {
			if (this.changes.isEmpty()) {
				return 0;
			}
			// Last in the transaction: the lock on the one counter is held no longer than
			// it takes to commit.
			long revision = Long.parseLong(strings("platform/next-revision", Map.of(), "revision").getFirst());
			run("platform/log-changes",
					Map.of("revision", revision, "changes", this.changes, "at", Graph.this.clock.instant().toString()));
			return revision;
		}

	}

}
