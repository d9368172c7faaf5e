// Joins organisations to parent and region. Returns nothing.
UNWIND $rows AS row
MATCH (o:Organisation {slug: row.slug})
CALL (o, row) { MATCH (p:Organisation {slug: row.parent}) MERGE (o)-[:PART_OF]->(p) }
CALL (o, row) { MATCH (r:Region {code: row.region}) MERGE (o)-[:IN_REGION]->(r) }
