// Writes voices with speaker, organisation, partner types and case. Returns nothing.
UNWIND $rows AS row
MERGE (v:Voice {slug: row.slug})
SET v.summaryDa = row.summary.da, v.summaryEn = row.summary.en
WITH v, row
CALL (v) { MATCH (v)-[r:ON|STATED_IN|SPOKEN_AT|ABOUT]->() DELETE r }
CALL (v) { MATCH (v)<-[r:VOICED]-() DELETE r }
CALL (v, row) { MATCH (p:Person {slug: row.person}) CREATE (p)-[:VOICED]->(v) }
CALL (v, row) { MATCH (o:Organisation {slug: row.organisation}) CREATE (v)-[:SPOKEN_AT]->(o) }
CALL (v, row) { UNWIND row.partnerTypes AS code MATCH (t:PartnerType {code: code}) CREATE (v)-[:ON]->(t) }
CALL (v, row) { MATCH (c:InnovationCase {slug: row.case}) CREATE (v)-[:ABOUT]->(c) }
