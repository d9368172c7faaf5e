// The runs that have not come to their end.
MATCH (r:ImportRun)
RETURN r.id AS id, r.state AS state, r.root AS root, r.removed AS removed, r.startedAt AS startedAt
ORDER BY startedAt
