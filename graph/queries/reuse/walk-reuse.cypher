// What is one step further in the genealogy of some cases: who took over those of $down, and what those of $up build on. An
// organisation that took a case over by a case of its own is told by that case.
CALL () {
  UNWIND $down AS slug
  MATCH (c:InnovationCase {slug: slug})
  CALL (c) {
    MATCH (n:InnovationCase {status: 'PUBLISHED'})-[r:REUSES]->(c) RETURN n, r, true AS isCase
    UNION ALL
    MATCH (n:Organisation)-[r:REUSED]->(c)
    WHERE r.asCase IS NULL OR NOT EXISTS { (:InnovationCase {slug: r.asCase, status: 'PUBLISHED'}) }
    RETURN n, r, false AS isCase
  }
  RETURN slug, n, r, isCase, false AS up
  UNION ALL
  UNWIND $up AS slug
  MATCH (c:InnovationCase {slug: slug})
  CALL (c) {
    MATCH (c)-[r:REUSES]->(n:InnovationCase {status: 'PUBLISHED'}) RETURN n, r, true AS isCase
    UNION ALL
    MATCH (c)-[r:BUILDS_ON]->(n:Organisation) RETURN n, r, false AS isCase
  }
  RETURN slug, n, r, isCase, true AS up
}
RETURN slug AS near, up, isCase, n.slug AS far,
  CASE WHEN isCase THEN {da: n.titleDa, en: n.titleEn} ELSE {da: n.name, en: coalesce(n.nameEn, n.name)} END AS label,
  r.kind AS kind, r.year AS year,
  CASE WHEN r.evidenceDa IS NULL THEN null ELSE {da: r.evidenceDa, en: coalesce(r.evidenceEn, r.evidenceDa)} END AS evidence,
  coalesce(r.documents, []) AS documents, coalesce(r.sections, []) AS sections
ORDER BY up DESC, near, year IS NULL, year, far, r.kind
LIMIT $limit
