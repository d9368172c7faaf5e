// All figures, tables and stretches of prose with numbers, one row each.
MATCH (f:Figure)-[:STATED_IN]->(d:Document)
RETURN f.key AS key, d.slug AS document, f.number AS number, f.section AS section, {da: f.titleDa, en: f.titleEn} AS title,
  f.completeness AS completeness, CASE WHEN f.noteDa IS NULL THEN null ELSE {da: f.noteDa, en: f.noteEn} END AS note
