// A page of reuses that people recorded, in the shape of their files.
MATCH (o:Organisation)-[r:REUSED {statedBy: 'recorded'}]->(c:InnovationCase)
WITH o, r, c, c.slug + '/' + o.slug AS key
WHERE key > $after
WITH o, r, c, key ORDER BY key LIMIT $limit
RETURN key, {
  case: c.slug, organisation: o.slug, asCase: r.asCase, kind: r.kind, year: r.year, evidence: r.evidenceDa, source: r.source,
  documents: r.documents, recordedAt: r.recordedAt, recordedBy: r.recordedBy
} AS content
ORDER BY key
