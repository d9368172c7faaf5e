// Joins organisations to the cases they took over, as people recorded it. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
MATCH (o:Organisation {slug: row.organisation})
MERGE (o)-[r:REUSED {statedBy: 'recorded'}]->(c)
SET r.kind = row.kind, r.year = row.year, r.evidenceDa = row.evidence, r.evidenceEn = row.evidence, r.source = row.source,
  r.documents = coalesce(row.documents, []), r.sections = [d IN coalesce(row.documents, []) | ''], r.asCase = row.asCase,
  r.recordedAt = row.recordedAt, r.recordedBy = row.recordedBy, r.ordinal = 1000
