// The batches of a run in their order: element id, kind, and how many sweeps it went through.
MATCH (:ImportRun {id: $run})-[h:HOLDS]->(b:StagedBatch)
RETURN elementId(b) AS id, b.kind AS kind, b.swept AS swept
ORDER BY h.ordinal
