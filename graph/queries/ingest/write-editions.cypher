// Writes editions of the survey. Returns nothing.
UNWIND $rows AS row
MERGE (e:Edition {code: row.code})
SET e.period = row.period, e.fieldwork = row.fieldwork, e.respondents = row.respondents, e.country = row.country,
  e.labelDa = row.label.da, e.labelEn = row.label.en, e.notesDa = [n IN row.notes | n.da], e.notesEn = [n IN row.notes | n.en]
