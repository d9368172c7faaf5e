// Joins people to the organisations of their positions. Returns nothing.
UNWIND $rows AS row
MATCH (p:Person {slug: row.slug})
UNWIND range(0, size(coalesce(row.positions, [])) - 1) AS i
WITH p, i, row.positions[i] AS position
MATCH (o:Organisation {slug: position.organisation})
CREATE (p)-[:HOLDS_POSITION {title: position.title, until: position.until, ordinal: i}]->(o)
