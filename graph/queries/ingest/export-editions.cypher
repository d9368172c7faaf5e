// A page of editions in the shape of their files, by code.
MATCH (e:Edition)
WHERE e.code > $after
WITH e ORDER BY e.code LIMIT $limit
RETURN e.code AS key, {
  code: e.code, period: e.period, fieldwork: e.fieldwork, respondents: e.respondents, country: e.country,
  label: {da: e.labelDa, en: e.labelEn},
  notes: [n IN range(0, size(coalesce(e.notesDa, [])) - 1) | {da: e.notesDa[n], en: e.notesEn[n]}],
  sources: COLLECT {
    MATCH (e)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
