// Joins the observations of figures to the discrepancies about them, which were lost when the figures were written anew. Returns nothing.
UNWIND $rows AS row
MATCH (:Figure {key: row.statistics})-[:SHOWS]->(o:Observation)
WHERE o.name IS NOT NULL
MATCH (x:Discrepancy)
WHERE x.observationNames IS NOT NULL AND o.name IN x.observationNames
MERGE (x)-[:ABOUT]->(o)
