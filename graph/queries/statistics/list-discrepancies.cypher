// The keys of the observations that each discrepancy is about.
MATCH (x:Discrepancy)-[:ABOUT]->(o:Observation)
WITH x.slug AS slug, o.key AS key ORDER BY key
RETURN slug, collect(key) AS observations
