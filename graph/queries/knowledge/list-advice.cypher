// Advice on one type of partners, in the order the experts gave it.
MATCH (a:Advice)-[:ON]->(:PartnerType {code: $code})
OPTIONAL MATCH (p:Person)-[:GAVE]->(a)
RETURN a.slug AS slug, a.kind AS kind, {da: a.textDa, en: a.textEn} AS text, p.slug AS person, a.position AS position,
  COLLECT { MATCH (a)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources
ORDER BY person, CASE kind WHEN 'GAIN' THEN 0 WHEN 'CAUTION' THEN 1 ELSE 2 END, position, slug
