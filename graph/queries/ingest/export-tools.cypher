// A page of tools in the shape of their files, by slug.
MATCH (t:Tool)
WHERE t.slug > $after
WITH t ORDER BY t.slug LIMIT $limit
RETURN t.slug AS key, {
  slug: t.slug, name: t.name, nameEn: t.nameEn, purpose: {da: t.purposeDa, en: t.purposeEn}, url: t.url, steps: t.steps,
  owner: head(COLLECT { MATCH (t)-[:OWNED_BY]->(o:Organisation) RETURN o.slug }),
  partnerTypes: COLLECT { MATCH (t)-[:HELPS_WITH]->(p:PartnerType) RETURN p.code ORDER BY p.ordinal },
  sources: COLLECT {
    MATCH (t)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
