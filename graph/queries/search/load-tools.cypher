// One row a tool of the given slugs: what its suggestion shows.
UNWIND $slugs AS slug
MATCH (t:Tool {slug: slug})
RETURN t.slug AS slug, t.name AS name
