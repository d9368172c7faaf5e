// One row an organisation of the given slugs.
UNWIND $slugs AS slug
MATCH (o:Organisation {slug: slug})
RETURN o.slug AS slug, o.name AS name, o.nameEn AS nameEn, o.kind AS kind, coalesce(o.aliases, []) AS aliases,
  head([(o)-[:PART_OF]->(p) | p.slug]) AS parent,
  [(o)<-[:PART_OF]-(p) | p.slug] AS parts,
  head([(o)-[:IN_REGION]->(r) | r.code]) AS region,
  o.country AS country, o.url AS url,
  COLLECT { MATCH (o)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources
