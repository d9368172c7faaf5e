// One row a piece of advice of the given slugs.
UNWIND $slugs AS slug
MATCH (a:Advice {slug: slug})
RETURN a.slug AS slug, a.kind AS kind, {da: a.textDa, en: a.textEn} AS text, head([(p:Person)-[:GAVE]->(a) | p.slug]) AS person, a.position AS position,
  COLLECT { MATCH (a)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources
