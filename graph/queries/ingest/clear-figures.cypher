// Takes away the observations of figures before they are written anew. Returns nothing.
UNWIND $rows AS row
MATCH (:Figure {key: row.statistics})-[:SHOWS]->(o:Observation)
DETACH DELETE o
