// Takes one thing out with all that joins it, and what only it has: results, steps, observations. Returns nothing.
MATCH (n:$($label))
WHERE n[$field] = $key
OPTIONAL MATCH (n)-[:HAS_RESULT|HAS_STEP|HAS_ROLE|SHOWS]->(own)
DETACH DELETE own, n
