// What practitioners say about working with one type of partners.
MATCH (v:Voice)-[:ON]->(:PartnerType {code: $code})
OPTIONAL MATCH (p:Person)-[:VOICED]->(v)
RETURN v.slug AS slug, {da: v.summaryDa, en: v.summaryEn} AS summary, p.slug AS person, head([(v)-[:SPOKEN_AT]->(o) | o.slug]) AS organisation,
  head([(v)-[:ABOUT]->(c) | c.slug]) AS case,
  COLLECT { MATCH (v)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources
ORDER BY slug
