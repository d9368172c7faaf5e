// Keeps a compressed batch of a run until it is written; does nothing when it is there. Returns nothing.
MATCH (r:ImportRun {id: $run})
MERGE (r)-[:HOLDS {ordinal: $ordinal}]->(b:StagedBatch)
ON CREATE SET b.kind = $kind, b.content = $content, b.swept = 0
