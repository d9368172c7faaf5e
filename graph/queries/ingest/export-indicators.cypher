// A page of indicators in the shape of their files, by code.
MATCH (i:Indicator)
WHERE i.code > $after
WITH i ORDER BY i.code LIMIT $limit
RETURN i.code AS key, {
  code: i.code, label: {da: i.labelDa, en: i.labelEn}, definition: {da: i.definitionDa, en: i.definitionEn},
  question: {da: i.questionDa, en: i.questionEn}, dimensions: i.dimensions, exclusive: i.exclusive, unit: i.unit,
  notes: [n IN range(0, size(coalesce(i.notesDa, [])) - 1) | {da: i.notesDa[n], en: i.notesEn[n]}]
} AS content
ORDER BY key
