// Writes observations by themselves; one that is there keeps its figure, a figure that is not there is made. Returns nothing.
UNWIND $rows AS row
MERGE (o:Observation {key: row.observation})
WITH o, row, row.sources[0] AS place
CALL (o, row, place) {
  WITH o, row, place WHERE NOT EXISTS { (:Figure)-[:SHOWS]->(o) }
  MERGE (f:Figure {key: row.shownIn})
  ON CREATE SET f.number = place.figure, f.section = place.section, f.page = place.page, f.completeness = 'PARTIAL',
    f.titleDa = CASE WHEN place.figure IS NULL THEN place.section ELSE 'Figur ' + place.figure END,
    f.titleEn = CASE WHEN place.figure IS NULL THEN place.section ELSE 'Figure ' + place.figure END
  SET o.ordinal = coalesce(toIntegerOrNull(substring(row.observation, size(row.shownIn) + 1)), COUNT { (f)-[:SHOWS]->() })
  CREATE (f)-[:SHOWS]->(o)
  WITH f, place WHERE NOT EXISTS { (f)-[:STATED_IN]->() }
  MATCH (d:Document {slug: place.document})
  CREATE (f)-[:STATED_IN {section: place.section, figure: place.figure, page: place.page}]->(d)
}
SET o.value = toFloat(row.value), o.quality = coalesce(row.quality, 'REPORTED'), o.unit = row.unit, o.country = row.country,
  o.population = row.population, o.sector = row.sector, o.branch = row.branch, o.partnerType = row.partnerType,
  o.coPartnerType = row.coPartnerType, o.role = row.role, o.valueOutcome = row.valueOutcome, o.innovationType = row.innovationType,
  o.origin = row.origin, o.factor = row.factor, o.condition = row.condition, o.respondents = row.respondents,
  o.significant = row.significant, o.noteDa = row.note.da, o.noteEn = row.note.en, o.conflictNames = row.conflictsWith
SET o.cell = reduce(cell = row.indicator, part IN [row.edition, o.unit, o.country, o.population, o.sector, o.branch, o.partnerType, o.coPartnerType,
  o.role, o.valueOutcome, o.innovationType, o.origin, o.factor, o.condition] | cell + '|' + coalesce(part, ''))
WITH o, row
CALL (o) { MATCH (o)-[r:MEASURES|IN_EDITION|ABOUT|STATED_IN]->() DELETE r }
CALL (o) { MATCH (o)-[r:CONFLICTS_WITH]-() DELETE r }
CALL (o, row) { MATCH (i:Indicator {code: row.indicator}) CREATE (o)-[:MEASURES]->(i) }
CALL (o, row) { MATCH (e:Edition {code: row.edition}) CREATE (o)-[:IN_EDITION]->(e) }
CALL (o) { MATCH (t:PartnerType {code: o.partnerType}) CREATE (o)-[:ABOUT]->(t) }
CALL (o) { MATCH (v:ValueOutcome {code: o.valueOutcome}) CREATE (o)-[:ABOUT]->(v) }
CALL (o, row) {
  UNWIND range(0, size(row.sources) - 1) AS i
  MATCH (d:Document {slug: row.sources[i].document})
  CREATE (o)-[s:STATED_IN {ordinal: i, section: row.sources[i].section}]->(d)
  SET s.figure = row.sources[i].figure, s.page = row.sources[i].page
}
