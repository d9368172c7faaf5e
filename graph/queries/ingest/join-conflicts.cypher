// Joins the observations of figures, both ways, to those they are said to disagree with, and to those that give another number for the very same cell. Returns nothing.
UNWIND $rows AS row
MATCH (:Figure {key: row.statistics})-[:SHOWS]->(o:Observation)
CALL (o) {
  UNWIND o.conflictNames AS name
  MATCH (other:Observation {name: name})
  RETURN other
  UNION
  MATCH (other:Observation)
  WHERE o.name IS NOT NULL AND other.conflictNames IS NOT NULL AND o.name IN other.conflictNames
  RETURN other
  UNION
  MATCH (other:Observation {cell: o.cell})
  WHERE other.value <> o.value
  RETURN other
}
WITH o, other WHERE o <> other
MERGE (o)-[:CONFLICTS_WITH]->(other)
MERGE (other)-[:CONFLICTS_WITH]->(o)
