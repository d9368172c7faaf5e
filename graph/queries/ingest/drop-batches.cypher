// Drops some batches of a run; gives how many there were.
MATCH (:ImportRun {id: $run})-[:HOLDS]->(b:StagedBatch)
WITH b LIMIT $limit
DETACH DELETE b
RETURN count(*) AS dropped
