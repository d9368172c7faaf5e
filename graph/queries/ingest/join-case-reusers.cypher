// Joins cases to the organisations and cases that took them over. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
UNWIND range(0, size(coalesce(row.reusedBy, [])) - 1) AS i
WITH c, i, row.reusedBy[i] AS reuse
CALL (c, i, reuse) {
  MATCH (o:Organisation {slug: reuse.organisation})
  CREATE (o)-[r:REUSED {statedBy: c.slug, ordinal: i, kind: reuse.kind}]->(c)
  SET r.asCase = reuse.case, r.year = reuse.year, r.evidenceDa = reuse.evidence.da, r.evidenceEn = reuse.evidence.en,
    r.documents = [s IN reuse.sources | s.document], r.sections = [s IN reuse.sources | s.section],
    r.figures = [s IN reuse.sources | coalesce(s.figure, '')], r.pages = [s IN reuse.sources | coalesce(s.page, 0)]
}
CALL (c, i, reuse) {
  MATCH (other:InnovationCase {slug: reuse.case})
  CREATE (other)-[r:REUSES {statedBy: c.slug, ordinal: i, kind: reuse.kind}]->(c)
  SET r.year = reuse.year, r.evidenceDa = reuse.evidence.da, r.evidenceEn = reuse.evidence.en,
    r.documents = [s IN reuse.sources | s.document], r.sections = [s IN reuse.sources | s.section],
    r.figures = [s IN reuse.sources | coalesce(s.figure, '')], r.pages = [s IN reuse.sources | coalesce(s.page, 0)]
}
