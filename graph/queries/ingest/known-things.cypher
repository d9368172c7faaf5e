// What the graph has that files are checked against: keys by kind, parents of organisations, what cases build on and whose entry says so, contacts imported by themselves.
MATCH (n:InnovationCase) RETURN 'CASE' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Organisation) OPTIONAL MATCH (n)-[:PART_OF]->(p:Organisation) RETURN 'ORGANISATION' AS kind, n.slug AS key, p.slug AS other, null AS statedBy
UNION ALL MATCH (n:Person) RETURN 'PERSON' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Document) RETURN 'DOCUMENT' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Tool) RETURN 'TOOL' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Advice) RETURN 'ADVICE' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Voice) RETURN 'VOICE' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Guide) RETURN 'GUIDE' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Indicator) RETURN 'INDICATOR' AS kind, n.code AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Edition) RETURN 'EDITION' AS kind, n.code AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Figure) RETURN 'STATISTICS' AS kind, n.key AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Observation) RETURN 'OBSERVATION' AS kind, n.key AS key, null AS other, null AS statedBy
UNION ALL MATCH (n:Discrepancy) RETURN 'DISCREPANCY' AS kind, n.slug AS key, null AS other, null AS statedBy
UNION ALL MATCH (c:InnovationCase)-[r:REUSES]->(s:InnovationCase) RETURN 'REUSE' AS kind, c.slug AS key, s.slug AS other, coalesce(r.statedBy, c.slug) AS statedBy
UNION ALL MATCH (c:InnovationCase)<-[:CONTACT_FOR {statedBy: 'contacts'}]-(p:Person) RETURN 'CONTACT' AS kind, c.slug AS key, p.slug AS other, null AS statedBy
UNION ALL MATCH (o:Organisation)-[:REUSED {statedBy: 'recorded'}]->(c:InnovationCase) RETURN 'RECORDED' AS kind, c.slug AS key, o.slug AS other, null AS statedBy
