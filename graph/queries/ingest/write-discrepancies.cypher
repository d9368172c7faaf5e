// Writes discrepancies with their places; observations are joined by key. Returns nothing.
UNWIND $rows AS row
MERGE (x:Discrepancy {slug: row.slug})
SET x.descriptionDa = row.description.da, x.descriptionEn = row.description.en, x.observationNames = row.observations
WITH x, row
CALL (x) { MATCH (x)-[r:STATED_IN|ABOUT]->() DELETE r }
CALL (x, row) {
  UNWIND range(0, size(coalesce(row.places, [])) - 1) AS i
  WITH x, i, row.places[i] AS place
  MATCH (d:Document {slug: place.document})
  CREATE (x)-[s:STATED_IN {ordinal: i, section: place.section, says: place.says}]->(d)
  SET s.figure = place.figure, s.page = place.page
}
CALL (x, row) { UNWIND row.observations AS key MATCH (o:Observation {name: key}) CREATE (x)-[:ABOUT]->(o) }
CALL (x, row) { UNWIND row.cases AS slug MATCH (o:InnovationCase {slug: slug}) CREATE (x)-[:ABOUT]->(o) }
CALL (x, row) { UNWIND row.organisations AS slug MATCH (o:Organisation {slug: slug}) CREATE (x)-[:ABOUT]->(o) }
CALL (x, row) { UNWIND row.people AS slug MATCH (o:Person {slug: slug}) CREATE (x)-[:ABOUT]->(o) }
