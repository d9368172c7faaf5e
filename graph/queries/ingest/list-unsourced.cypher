// Things that no document is named for, but for organisations that people named themselves; empty in a knowledge base that can be trusted.
MATCH (n:InnovationCase|Organisation|Person|Tool|Advice|Voice|Guide|Figure|Observation|Discrepancy)
WHERE NOT EXISTS { (n)-[s:STATED_IN]->(:Document) WHERE s.section IS NOT NULL }
AND n.statedBy IS NULL
RETURN labels(n)[0] AS type, coalesce(n.slug, n.key) AS slug
ORDER BY type, slug
