// The reuse of a case by an organisation as it was recorded, if it was; and the organisation's own case that it was taken over by.
MATCH (c:InnovationCase {slug: $case})
MATCH (o:Organisation {slug: $organisation})
OPTIONAL MATCH (o)-[r:REUSED {statedBy: 'recorded'}]->(c)
RETURN o.slug AS slug, r.kind AS kind, r.year AS year, r.evidenceDa AS evidence, r.source AS source, r.documents AS documents,
  coalesce(
    COLLECT { MATCH (o)-[other:REUSED]->(c) WHERE other.asCase IS NOT NULL RETURN other.asCase ORDER BY other.asCase LIMIT 1 }[0],
    COLLECT { MATCH (o)<-[:LED_BY]-(own:InnovationCase {status: 'PUBLISHED'})-[:REUSES]->(c) RETURN own.slug ORDER BY own.slug LIMIT 1 }[0]
  ) AS asCase,
  EXISTS { (:Document {slug: $source}) } AS sourceIsDocument
