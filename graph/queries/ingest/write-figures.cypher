// Writes figures, tables and stretches of prose with numbers, and joins them to their documents. Returns nothing.
UNWIND $rows AS row
MERGE (f:Figure {key: row.statistics})
SET f.number = row.figure, f.section = row.section, f.page = row.page, f.titleDa = row.title.da, f.titleEn = row.title.en,
  f.questionDa = row.question.da, f.questionEn = row.question.en, f.completeness = row.completeness, f.noteDa = row.note.da, f.noteEn = row.note.en
WITH f, row
CALL (f) { MATCH (f)-[r:STATED_IN]->() DELETE r }
CALL (f, row) { MATCH (d:Document {slug: row.document}) CREATE (f)-[:STATED_IN {section: row.section, figure: row.figure, page: row.page}]->(d) }
