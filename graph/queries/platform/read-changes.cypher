// Changes after a place in the log, in commit order.
MATCH (c:Change)
WHERE c.revision >= $revision AND (c.revision > $revision OR c.ordinal > $ordinal)
RETURN c.revision AS revision, c.ordinal AS ordinal, c.kind AS kind, c.type AS type, c.slug AS slug, c.at AS at
ORDER BY revision, ordinal
LIMIT $limit
