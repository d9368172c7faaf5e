// Joins cases to what they build on. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
UNWIND range(0, size(coalesce(row.reuses, [])) - 1) AS i
WITH c, i, row.reuses[i] AS reuse
CALL (c, i, reuse) {
  MATCH (other:InnovationCase {slug: reuse.case})
  CREATE (c)-[r:REUSES {statedBy: c.slug, ordinal: i, kind: reuse.kind}]->(other)
  SET r.organisation = reuse.organisation, r.year = reuse.year, r.evidenceDa = reuse.evidence.da, r.evidenceEn = reuse.evidence.en,
    r.documents = [s IN reuse.sources | s.document], r.sections = [s IN reuse.sources | s.section],
    r.figures = [s IN reuse.sources | coalesce(s.figure, '')], r.pages = [s IN reuse.sources | coalesce(s.page, 0)]
}
CALL (c, i, reuse) {
  WITH c, i, reuse WHERE reuse.case IS NULL
  MATCH (o:Organisation {slug: reuse.organisation})
  CREATE (c)-[r:BUILDS_ON {ordinal: i, kind: reuse.kind}]->(o)
  SET r.year = reuse.year, r.evidenceDa = reuse.evidence.da, r.evidenceEn = reuse.evidence.en,
    r.documents = [s IN reuse.sources | s.document], r.sections = [s IN reuse.sources | s.section],
    r.figures = [s IN reuse.sources | coalesce(s.figure, '')], r.pages = [s IN reuse.sources | coalesce(s.page, 0)]
}
