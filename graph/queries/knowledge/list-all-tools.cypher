// All tools and guides, by name.
MATCH (t:Tool)
RETURN t.slug AS slug, t.name AS name, {da: t.purposeDa, en: t.purposeEn} AS purpose, head([(t)-[:OWNED_BY]->(o) | o.slug]) AS owner, t.url AS url,
  COLLECT { MATCH (t)-[:HELPS_WITH]->(p:PartnerType) RETURN p.code ORDER BY p.ordinal } AS partnerTypes,
  COLLECT { MATCH (t)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources
ORDER BY name, slug
