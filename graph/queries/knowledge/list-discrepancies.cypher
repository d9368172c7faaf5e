// Discrepancies that one document takes part in, with all their places.
MATCH (:Document {slug: $slug})<-[:STATED_IN]-(x:Discrepancy)
WITH DISTINCT x
RETURN x.slug AS slug, {da: x.descriptionDa, en: x.descriptionEn} AS description,
  COLLECT { MATCH (x)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, says: s.says} ORDER BY s.ordinal } AS places,
  COLLECT { MATCH (x)-[:ABOUT]->(o:Observation) RETURN o.key ORDER BY o.key } AS observations
ORDER BY slug
