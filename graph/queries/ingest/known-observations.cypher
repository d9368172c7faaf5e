// All observations in the shape of observations by themselves, one row each, with the name others refer to them by.
MATCH (f:Figure)-[:SHOWS]->(o:Observation)-[:MEASURES]->(i:Indicator)
RETURN o.key AS observation, f.key AS shownIn, o.name AS key, i.code AS indicator, head([(o)-[:IN_EDITION]->(e) | e.code]) AS edition,
  o.country AS country, o.population AS population, o.sector AS sector, o.branch AS branch, o.partnerType AS partnerType,
  o.coPartnerType AS coPartnerType, o.role AS role, o.valueOutcome AS valueOutcome, o.innovationType AS innovationType, o.origin AS origin,
  o.factor AS factor, o.condition AS condition, o.value AS value, o.unit AS unit, o.quality AS quality, o.respondents AS respondents,
  o.significant AS significant, {da: o.noteDa, en: o.noteEn} AS note,
  COLLECT { MATCH (o)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources,
  COLLECT { MATCH (o)-[:CONFLICTS_WITH]->(other:Observation) RETURN other.key ORDER BY other.key } AS conflictsWith
