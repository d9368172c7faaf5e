// A page of voices in the shape of their files, by slug.
MATCH (v:Voice)
WHERE v.slug > $after
WITH v ORDER BY v.slug LIMIT $limit
RETURN v.slug AS key, {
  slug: v.slug, summary: {da: v.summaryDa, en: v.summaryEn},
  person: head(COLLECT { MATCH (p:Person)-[:VOICED]->(v) RETURN p.slug }),
  organisation: head(COLLECT { MATCH (v)-[:SPOKEN_AT]->(o:Organisation) RETURN o.slug }),
  case: head(COLLECT { MATCH (v)-[:ABOUT]->(c:InnovationCase) RETURN c.slug }),
  partnerTypes: COLLECT { MATCH (v)-[:ON]->(t:PartnerType) RETURN t.code ORDER BY t.ordinal },
  sources: COLLECT {
    MATCH (v)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
