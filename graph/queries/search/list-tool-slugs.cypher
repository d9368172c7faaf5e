// Slugs of tools after one, in order: to read all of them page by page.
MATCH (t:Tool)
WHERE t.slug > $after
RETURN t.slug AS slug
ORDER BY slug
LIMIT $limit
