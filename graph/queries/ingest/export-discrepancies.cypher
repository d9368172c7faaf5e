// A page of discrepancies in the shape of their files, by slug.
MATCH (x:Discrepancy)
WHERE x.slug > $after
WITH x ORDER BY x.slug LIMIT $limit
RETURN x.slug AS key, {
  slug: x.slug, description: {da: x.descriptionDa, en: x.descriptionEn},
  places: COLLECT {
    MATCH (x)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page, says: s.says} ORDER BY s.ordinal
  },
  observations: x.observationNames,
  cases: COLLECT { MATCH (x)-[:ABOUT]->(o:InnovationCase) RETURN o.slug ORDER BY o.slug },
  organisations: COLLECT { MATCH (x)-[:ABOUT]->(o:Organisation) RETURN o.slug ORDER BY o.slug },
  people: COLLECT { MATCH (x)-[:ABOUT]->(o:Person) RETURN o.slug ORDER BY o.slug }
} AS content
ORDER BY key
