// One row a document: slugs of the published cases it states, by title.
UNWIND $slugs AS slug
MATCH (d:Document {slug: slug})
RETURN d.slug AS slug, COLLECT { MATCH (d)<-[:STATED_IN]-(c:InnovationCase {status: 'PUBLISHED'}) WITH DISTINCT c RETURN c.slug ORDER BY c.kind, c.titleDa, c.slug } AS items
