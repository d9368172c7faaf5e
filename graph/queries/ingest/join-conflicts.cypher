// Joins observations, of figures or by themselves, both ways, to those they are said to disagree with, and to those that give another number for the very same cell. Returns nothing.
UNWIND $rows AS row
CALL (row) {
  MATCH (:Figure {key: row.statistics})-[:SHOWS]->(o:Observation)
  RETURN o
  UNION
  MATCH (o:Observation {key: row.observation})
  RETURN o
}
WITH collect(o) AS written
CALL (written) {
  UNWIND written AS o
  UNWIND o.conflictNames AS name
  MATCH (other:Observation) WHERE other.name = name OR other.key = name
  RETURN o, other
  UNION
  MATCH (other:Observation) WHERE other.conflictNames IS NOT NULL
  UNWIND other.conflictNames AS name
  MATCH (o:Observation) WHERE o.name = name OR o.key = name
  WITH o, other, written WHERE o IN written
  RETURN o, other
  UNION
  UNWIND written AS o
  MATCH (other:Observation {cell: o.cell})
  WHERE other.value <> o.value
  RETURN o, other
}
WITH o, other WHERE o <> other
MERGE (o)-[:CONFLICTS_WITH]->(other)
MERGE (other)-[:CONFLICTS_WITH]->(o)
