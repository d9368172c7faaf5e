// All observations with their dimensions, places and conflicts, one row each.
MATCH (f:Figure)-[:SHOWS]->(o:Observation)-[:MEASURES]->(i:Indicator)
RETURN o.key AS slug, f.key AS figure, o.ordinal AS ordinal, i.code AS indicator, o.value AS value, o.unit AS unit, o.quality AS quality,
  CASE WHEN o.noteDa IS NULL THEN null ELSE {da: o.noteDa, en: o.noteEn} END AS note,
  head([(o)-[:IN_EDITION]->(e) | e.code]) AS edition,
  o.country AS country, o.population AS population, o.sector AS sector, o.branch AS branch, o.partnerType AS partnerType,
  o.coPartnerType AS coPartnerType, o.role AS role, o.valueOutcome AS valueOutcome, o.innovationType AS innovationType,
  o.origin AS origin, o.factor AS factor, o.condition AS condition, o.respondents AS respondents, o.significant AS significant,
  COLLECT { MATCH (o)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources,
  COLLECT { MATCH (o)-[:CONFLICTS_WITH]->(other:Observation) RETURN other.key ORDER BY other.key } AS conflicts
