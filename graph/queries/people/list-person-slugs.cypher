// Slugs of people after one, in order: to read all of them page by page.
MATCH (p:Person)
WHERE p.slug > $after
RETURN p.slug AS slug
ORDER BY slug
LIMIT $limit
