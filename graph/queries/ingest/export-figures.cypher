// A page of figures with their observations in the shape of their files, by key.
MATCH (f:Figure)
WHERE f.key > $after
WITH f ORDER BY f.key LIMIT $limit
RETURN f.key AS key, {
  statistics: f.key, figure: f.number, section: f.section, page: f.page, title: {da: f.titleDa, en: f.titleEn},
  question: {da: f.questionDa, en: f.questionEn}, completeness: f.completeness, note: {da: f.noteDa, en: f.noteEn},
  document: head(COLLECT { MATCH (f)-[:STATED_IN]->(d:Document) RETURN d.slug }),
  observations: COLLECT {
    MATCH (f)-[:SHOWS]->(o:Observation)
    RETURN {
      key: o.name, value: o.value, quality: CASE WHEN o.quality <> 'REPORTED' THEN o.quality END, unit: o.unit, country: o.country,
      population: o.population, sector: o.sector, branch: o.branch, partnerType: o.partnerType, coPartnerType: o.coPartnerType,
      role: o.role, valueOutcome: o.valueOutcome, innovationType: o.innovationType, origin: o.origin, factor: o.factor,
      condition: o.condition, respondents: o.respondents,
      nNotStated: CASE WHEN o.respondents IS NULL AND o.value IS NOT NULL AND o.unit = 'PERCENT' THEN true END, significant: o.significant, note: {da: o.noteDa, en: o.noteEn},
      conflictsWith: o.conflictNames,
      indicator: head(COLLECT { MATCH (o)-[:MEASURES]->(i:Indicator) RETURN i.code }),
      edition: head(COLLECT { MATCH (o)-[:IN_EDITION]->(e:Edition) RETURN e.code }),
      places: COLLECT {
        MATCH (o)-[s:STATED_IN]->(d:Document)
        RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
      }
    }
    ORDER BY o.ordinal
  }
} AS content
ORDER BY key
