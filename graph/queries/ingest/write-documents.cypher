// Writes documents and their publishers, which are there already. Returns nothing.
UNWIND $rows AS row
MERGE (d:Document {slug: row.slug})
SET d.title = row.title, d.year = row.year, d.language = row.language, d.url = row.url, d.edition = row.edition,
  d.descriptionDa = row.description.da, d.descriptionEn = row.description.en, d.noteDa = row.note.da, d.noteEn = row.note.en
WITH d, row
OPTIONAL MATCH (d)-[old:PUBLISHED_BY]->()
DELETE old
WITH DISTINCT d, row
MATCH (o:Organisation {slug: row.publisher})
MERGE (d)-[:PUBLISHED_BY]->(o)
