// Writes indicators. Returns nothing.
UNWIND $rows AS row
MERGE (i:Indicator {code: row.code})
SET i.labelDa = row.label.da, i.labelEn = row.label.en, i.definitionDa = row.definition.da, i.definitionEn = row.definition.en,
  i.questionDa = row.question.da, i.questionEn = row.question.en, i.dimensions = row.dimensions, i.exclusive = row.exclusive, i.unit = row.unit,
  i.notesDa = [n IN row.notes | n.da], i.notesEn = [n IN row.notes | n.en]
