// A page of advice in the shape of its files, by slug.
MATCH (a:Advice)
WHERE a.slug > $after
WITH a ORDER BY a.slug LIMIT $limit
RETURN a.slug AS key, {
  slug: a.slug, kind: a.kind, position: a.position, text: {da: a.textDa, en: a.textEn},
  person: head(COLLECT { MATCH (p:Person)-[:GAVE]->(a) RETURN p.slug }),
  partnerTypes: COLLECT { MATCH (a)-[:ON]->(t:PartnerType) RETURN t.code ORDER BY t.ordinal },
  sources: COLLECT {
    MATCH (a)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
