// All editions of the survey, the oldest first, other studies last.
MATCH (e:Edition)
RETURN e.code AS code, e.period AS period, e.fieldwork AS fieldwork, e.respondents AS respondents, e.country AS country,
  {da: e.labelDa, en: e.labelEn} AS label,
  [n IN range(0, size(coalesce(e.notesDa, [])) - 1) | {da: e.notesDa[n], en: e.notesEn[n]}] AS notes
ORDER BY code
