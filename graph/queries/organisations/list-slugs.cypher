// Slugs of organisations after one, in order: to read all of them page by page.
MATCH (o:Organisation)
WHERE o.slug > $after
RETURN o.slug AS slug
ORDER BY slug
LIMIT $limit
