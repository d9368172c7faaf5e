// Changes of cases, organisations and people after a place in the log, in commit order. What was never open to readers is not told.
MATCH (c:Change)
WHERE c.revision >= $revision AND (c.revision > $revision OR c.ordinal > $ordinal)
  AND c.type IN ['InnovationCase', 'Organisation', 'Person']
  AND (c.type <> 'InnovationCase' OR c.kind = 'DELETED'
    OR NOT EXISTS { MATCH (n:InnovationCase {slug: c.slug}) WHERE n.status IN ['DRAFT', 'RETURNED'] })
RETURN c.revision AS revision, c.ordinal AS ordinal, c.kind AS kind, c.type AS type, c.slug AS slug, c.at AS at
ORDER BY revision, ordinal
LIMIT $limit
