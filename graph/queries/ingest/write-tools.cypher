// Writes tools with owner and partner types. Returns nothing.
UNWIND $rows AS row
MERGE (t:Tool {slug: row.slug})
SET t.name = row.name, t.nameEn = row.nameEn, t.purposeDa = row.purpose.da, t.purposeEn = row.purpose.en, t.url = row.url, t.steps = row.steps
WITH t, row
CALL (t) { MATCH (t)-[r:OWNED_BY|HELPS_WITH|STATED_IN]->() DELETE r }
CALL (t, row) { MATCH (o:Organisation {slug: row.owner}) CREATE (t)-[:OWNED_BY]->(o) }
CALL (t, row) { UNWIND row.partnerTypes AS code MATCH (p:PartnerType {code: code}) CREATE (t)-[:HELPS_WITH]->(p) }
