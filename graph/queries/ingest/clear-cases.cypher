// Takes away what a case's own entry states: its relations, its results, and the reuse told in it. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
CALL (c) { MATCH (c)-[r:LED_BY|PARTNERED_WITH|INVOLVED|ACHIEVED|OF_TYPE|IN_BRANCH|BUILDS_ON|STATED_IN|USES]->() DELETE r }
CALL (c) { MATCH (c)-[:HAS_RESULT]->(r:Result) DETACH DELETE r }
CALL (c) { MATCH (c)<-[r:CONTACT_FOR]-() WHERE r.statedBy IS NULL DELETE r }
CALL (c) { MATCH (c)-[r:REUSES|REUSED {statedBy: c.slug}]-() DELETE r }
