// Writes editions of the survey. Returns nothing.
UNWIND $rows AS row
MERGE (e:Edition {code: row.code})
SET e.period = row.period, e.fieldwork = row.fieldwork, e.respondents = row.respondents, e.country = row.country,
  e.labelDa = row.label.da, e.labelEn = row.label.en, e.notesDa = [n IN row.notes | n.da], e.notesEn = [n IN row.notes | n.en]
WITH e, row
CALL (e) { MATCH (e)-[r:STATED_IN]->() DELETE r }
CALL (e, row) {
  UNWIND range(0, size(coalesce(row.sources, [])) - 1) AS i
  MATCH (d:Document {slug: row.sources[i].document})
  CREATE (e)-[s:STATED_IN {ordinal: i, section: row.sources[i].section}]->(d)
  SET s.figure = row.sources[i].figure, s.page = row.sources[i].page
}
