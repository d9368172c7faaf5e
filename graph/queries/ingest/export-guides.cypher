// A page of guides in the shape of their files, by slug.
MATCH (g:Guide)
WHERE g.slug > $after
WITH g ORDER BY g.slug LIMIT $limit
RETURN g.slug AS key, {
  slug: g.slug, title: {da: g.titleDa, en: g.titleEn},
  roles: COLLECT {
    MATCH (g)-[:HAS_ROLE]->(r:GuideRole)
    RETURN {code: r.code, label: {da: r.labelDa, en: r.labelEn}, description: {da: r.descriptionDa, en: r.descriptionEn}} ORDER BY r.code
  },
  steps: COLLECT {
    MATCH (g)-[:HAS_STEP]->(s:GuideStep)
    RETURN {number: s.number, label: {da: s.labelDa, en: s.labelEn}, giver: {da: s.giverDa, en: s.giverEn}, taker: {da: s.takerDa, en: s.takerEn}}
    ORDER BY s.number
  },
  sources: COLLECT {
    MATCH (g)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
