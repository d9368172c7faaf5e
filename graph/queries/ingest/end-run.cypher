// Ends a run: it is written, or given up before it was decided. Returns nothing.
MATCH (r:ImportRun {id: $run})
DETACH DELETE r
