// One row an organisation: the published cases it took over, in its own name or by a case that it leads.
UNWIND $slugs AS slug
MATCH (o:Organisation {slug: slug})
RETURN o.slug AS slug,
  COLLECT {
    CALL (o) {
      MATCH (o)-[r:REUSED]->(c:InnovationCase {status: 'PUBLISHED'}) RETURN c, r.kind AS kind
      UNION
      MATCH (o)<-[:LED_BY]-(:InnovationCase {status: 'PUBLISHED'})-[r:REUSES]->(c:InnovationCase {status: 'PUBLISHED'})
      WHERE NOT EXISTS { (c)-[:LED_BY]->(o) } RETURN c, r.kind AS kind
    }
    WITH c, collect(kind) AS kinds
    RETURN {slug: c.slug, kind: CASE WHEN 'COPIED' IN kinds THEN 'COPIED' WHEN 'INSPIRED' IN kinds THEN 'INSPIRED' ELSE 'UNKNOWN' END}
    ORDER BY c.year IS NULL, c.year DESC, c.slug } AS items
