// Slugs of published cases after one, in order: to read all of them page by page.
MATCH (c:InnovationCase)
WHERE c.slug > $after AND c.status = 'PUBLISHED'
RETURN c.slug AS slug
ORDER BY slug
LIMIT $limit
