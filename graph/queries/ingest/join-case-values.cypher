// Joins cases to what they achieved and to their results. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
CALL (c, row) {
  UNWIND row.values AS value
  MATCH (v:ValueOutcome {code: value.outcome})
  CREATE (c)-[a:ACHIEVED {evidence: value.evidence}]->(v)
  SET a.noteDa = value.note.da, a.noteEn = value.note.en
}
CALL (c, row) {
  UNWIND range(0, size(coalesce(row.results, [])) - 1) AS i
  WITH c, i, row.results[i] AS result
  CREATE (c)-[:HAS_RESULT]->(r:Result {ordinal: i, metricDa: result.metric.da, metricEn: result.metric.en, unit: result.unit, expected: coalesce(result.expected, false)})
  SET r.before = toFloat(result.before), r.after = toFloat(result.after), r.period = result.period, r.outcome = result.outcome,
    r.change = CASE WHEN result.change IS NOT NULL THEN toFloat(result.change)
      WHEN result.before IS NOT NULL AND result.after IS NOT NULL THEN round(toFloat(result.after) - toFloat(result.before), 6) END,
    r.noteDa = result.note.da, r.noteEn = result.note.en
}
