// Writes pieces of advice with giver and partner types. Returns nothing.
UNWIND $rows AS row
MERGE (a:Advice {slug: row.slug})
SET a.kind = row.kind, a.position = row.position, a.textDa = row.text.da, a.textEn = row.text.en
WITH a, row
CALL (a) { MATCH (a)-[r:ON|STATED_IN]->() DELETE r }
CALL (a) { MATCH (a)<-[r:GAVE]-() DELETE r }
CALL (a, row) { MATCH (p:Person {slug: row.person}) CREATE (p)-[:GAVE]->(a) }
CALL (a, row) { UNWIND row.partnerTypes AS code MATCH (t:PartnerType {code: code}) CREATE (a)-[:ON]->(t) }
