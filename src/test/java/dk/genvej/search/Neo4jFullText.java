package dk.genvej.search;

import java.io.Closeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.genvej.support.TestNeo4j;
import org.neo4j.driver.Driver;

/** A baseline: the same cases in a full-text index of Neo4j with its Danish analyzer. */
final class Neo4jFullText implements Closeable {

	private final Driver driver = TestNeo4j.driver();

	Neo4jFullText(SeedRecords records) {
		List<Map<String, Object>> rows = records.cases().values().stream().map((one) -> {
			Map<String, Object> row = new HashMap<>(CaseTexts.of(one, records));
			row.put("slug", one.slug());
			return row;
		}).toList();
		load(rows);
	}

	private void load(List<Map<String, Object>> rows) {
		try (var session = this.driver.session()) {
			session.run("MATCH (n:RelevanceBaseline) DETACH DELETE n").consume();
			session.run("UNWIND $rows AS row CREATE (n:RelevanceBaseline) SET n = row", Map.of("rows", rows)).consume();
			session.run("CREATE FULLTEXT INDEX relevance_baseline IF NOT EXISTS FOR (n:RelevanceBaseline) "
					+ "ON EACH [n.title, n.topics, n.names, n.rest] OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}}")
				.consume();
			session.run("CALL db.awaitIndexes(60)").consume();
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
			session.run("MATCH (n:RelevanceBaseline) DETACH DELETE n").consume();
		}
	}

}
