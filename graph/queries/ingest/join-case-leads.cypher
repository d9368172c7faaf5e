// Joins cases to lead organisations, branch, innovation types and tools. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
CALL (c, row) {
  UNWIND range(0, size(coalesce(row.leadOrganisations, [])) - 1) AS i
  MATCH (o:Organisation {slug: row.leadOrganisations[i]})
  CREATE (c)-[:LED_BY {ordinal: i}]->(o)
}
CALL (c, row) { MATCH (b:Branch {code: row.branch}) CREATE (c)-[:IN_BRANCH]->(b) }
CALL (c, row) { UNWIND row.innovationTypes AS code MATCH (t:InnovationType {code: code}) CREATE (c)-[:OF_TYPE]->(t) }
CALL (c, row) { UNWIND row.tools AS slug MATCH (t:Tool {slug: slug}) CREATE (c)-[:USES]->(t) }
