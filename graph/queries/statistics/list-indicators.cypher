// All measures, one row each.
MATCH (i:Indicator)
RETURN i.code AS code, {da: i.labelDa, en: i.labelEn} AS label, {da: i.definitionDa, en: i.definitionEn} AS definition,
  CASE WHEN i.questionDa IS NULL THEN null ELSE {da: i.questionDa, en: i.questionEn} END AS question,
  i.unit AS unit, coalesce(i.dimensions, []) AS dimensions, coalesce(i.exclusive, []) AS exclusive,
  [n IN range(0, size(coalesce(i.notesDa, [])) - 1) | {da: i.notesDa[n], en: i.notesEn[n]}] AS notes
ORDER BY code
