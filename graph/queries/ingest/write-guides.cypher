// Writes guides with their steps and roles. Returns nothing.
UNWIND $rows AS row
MERGE (g:Guide {slug: row.slug})
SET g.titleDa = row.title.da, g.titleEn = row.title.en
WITH g, row
CALL (g) { MATCH (g)-[r:STATED_IN]->() DELETE r }
CALL (g) { MATCH (g)-[:HAS_STEP|HAS_ROLE]->(n) DETACH DELETE n }
CALL (g, row) { UNWIND row.steps AS s CREATE (g)-[:HAS_STEP]->(:GuideStep {number: s.number, labelDa: s.label.da, labelEn: s.label.en,
  giverDa: s.giver.da, giverEn: s.giver.en, takerDa: s.taker.da, takerEn: s.taker.en}) }
CALL (g, row) { UNWIND row.roles AS s CREATE (g)-[:HAS_ROLE]->(:GuideRole {code: s.code, labelDa: s.label.da, labelEn: s.label.en,
  descriptionDa: s.description.da, descriptionEn: s.description.en}) }
