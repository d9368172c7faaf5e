// Locks a published case until the write ends, so that the same reuse told twice at once is seen; says who leads it.
MATCH (c:InnovationCase {slug: $slug, status: 'PUBLISHED'})
SET c.status = c.status
RETURN c.slug AS slug, [(c)-[:LED_BY]->(o:Organisation) | o.slug] AS leads
