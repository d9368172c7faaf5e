package dk.genvej.search;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.cases.InnovationCase;
import dk.genvej.support.TestNeo4j;
import org.neo4j.driver.Driver;

/** A baseline: the same cases in a full-text index of Neo4j with its Danish analyzer. */
final class Neo4jFullText implements Closeable {

	private final Driver driver = TestNeo4j.driver();

	private static final int BATCH = 1_000;

	Neo4jFullText(SeedRecords records) {
		this(records, records.cases().values());
	}

	/** Loads cases of which the records know organisations and people. */
	Neo4jFullText(SeedRecords records, Iterable<InnovationCase> cases) {
		clear();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (InnovationCase one : cases) {
			Map<String, Object> row = new HashMap<>(CaseTexts.of(one, records));
			row.put("slug", one.slug());
			rows.add(row);
			if (rows.size() == BATCH) {
				create(rows);
				rows.clear();
			}
		}
		create(rows);
		index();
	}

	private void clear() {
		try (var session = this.driver.session()) {
			session.run("MATCH (n:RelevanceBaseline) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS")
				.consume();
		}
	}

	private void create(List<Map<String, Object>> rows) {
		try (var session = this.driver.session()) {
			session.run("UNWIND $rows AS row CREATE (n:RelevanceBaseline) SET n = row", Map.of("rows", rows)).consume();
		}
	}

	private void index() {
		try (var session = this.driver.session()) {
			session.run("CREATE FULLTEXT INDEX relevance_baseline IF NOT EXISTS FOR (n:RelevanceBaseline) "
					+ "ON EACH [n.title, n.topics, n.names, n.rest] OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}}")
				.consume();
			session.run("CALL db.awaitIndexes(600)").consume();
		}
	}

	/** Slugs of what is found first. */
	List<String> search(String text) {
		String plain = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
		if (plain.isEmpty()) {
			return List.of();
		}
		try (var session = this.driver.session()) {
			return session
				.run("CALL db.index.fulltext.queryNodes('relevance_baseline', $text, {limit: 10}) YIELD node, score "
						+ "RETURN node.slug AS slug ORDER BY score DESC", Map.of("text", plain))
				.list((row) -> row.get("slug").asString());
		}
	}

	@Override
	public void close() {
		try (var session = this.driver.session()) {
			session.run("DROP INDEX relevance_baseline IF EXISTS").consume();
		}
		clear();
	}

}
