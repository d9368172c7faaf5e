// Writes that an organisation took a case over, once: told again, the later telling stands.
MATCH (c:InnovationCase {slug: $case})
MATCH (o:Organisation {slug: $organisation})
MERGE (o)-[r:REUSED {statedBy: 'recorded'}]->(c)
SET r.kind = $kind, r.year = $year, r.evidenceDa = $evidence, r.evidenceEn = $evidence, r.source = $source, r.documents = $documents,
  r.sections = [d IN $documents | ''], r.asCase = $asCase, r.recordedAt = $at, r.recordedBy = $by, r.ordinal = 1000
RETURN o.slug AS slug
