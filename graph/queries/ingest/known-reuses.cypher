// What each case builds on, and the case whose entry says so.
MATCH (c:InnovationCase)-[r:REUSES]->(source:InnovationCase)
RETURN c.slug AS slug, source.slug AS source, coalesce(r.statedBy, c.slug) AS statedBy
