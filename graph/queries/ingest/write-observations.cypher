// Writes the observations of figures with indicator, edition, dimensions and places. Returns nothing.
UNWIND $rows AS row
MATCH (f:Figure {key: row.statistics})
UNWIND range(0, size(coalesce(row.observations, [])) - 1) AS i
WITH f, row, i, row.observations[i] AS own, row.defaults AS shared
CREATE (f)-[:SHOWS]->(o:Observation {key: row.statistics + '-' + i, ordinal: i})
SET o.name = own.key, o.value = toFloat(own.value), o.quality = coalesce(own.quality, 'REPORTED'),
  o.unit = coalesce(own.unit, shared.unit), o.country = coalesce(own.country, shared.country), o.population = coalesce(own.population, shared.population),
  o.sector = coalesce(own.sector, shared.sector), o.branch = coalesce(own.branch, shared.branch),
  o.partnerType = coalesce(own.partnerType, shared.partnerType), o.coPartnerType = coalesce(own.coPartnerType, shared.coPartnerType),
  o.role = coalesce(own.role, shared.role), o.valueOutcome = coalesce(own.valueOutcome, shared.valueOutcome),
  o.innovationType = coalesce(own.innovationType, shared.innovationType), o.origin = coalesce(own.origin, shared.origin),
  o.factor = coalesce(own.factor, shared.factor), o.condition = coalesce(own.condition, shared.condition),
  o.respondents = coalesce(own.respondents, shared.respondents), o.significant = coalesce(own.significant, shared.significant),
  o.noteDa = own.note.da, o.noteEn = own.note.en, o.conflictNames = own.conflictsWith
WITH o, row, own, coalesce(own.indicator, row.defaults.indicator) AS indicator, coalesce(own.edition, row.defaults.edition) AS edition
// The cell tells what is measured of whom: two numbers of one cell can only agree or contradict.
SET o.cell = reduce(cell = indicator, part IN [edition, o.unit, o.country, o.population, o.sector, o.branch, o.partnerType, o.coPartnerType,
  o.role, o.valueOutcome, o.innovationType, o.origin, o.factor, o.condition] | cell + '|' + coalesce(part, ''))
WITH o, row, own, indicator, edition
CALL (o, indicator) { MATCH (i:Indicator {code: indicator}) CREATE (o)-[:MEASURES]->(i) }
CALL (o, edition) { MATCH (e:Edition {code: edition}) CREATE (o)-[:IN_EDITION]->(e) }
CALL (o) { MATCH (t:PartnerType {code: o.partnerType}) CREATE (o)-[:ABOUT]->(t) }
CALL (o) { MATCH (v:ValueOutcome {code: o.valueOutcome}) CREATE (o)-[:ABOUT]->(v) }
CALL (o, row, own) {
  WITH o, [{document: row.document, section: coalesce(own.section, row.section), figure: row.figure, page: row.page}] + coalesce(own.alsoIn, []) AS places
  UNWIND range(0, size(places) - 1) AS i
  MATCH (d:Document {slug: places[i].document})
  CREATE (o)-[s:STATED_IN {ordinal: i, section: places[i].section}]->(d)
  SET s.figure = places[i].figure, s.page = places[i].page
}
