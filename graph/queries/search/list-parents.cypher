// Slugs of what the given organisations are part of.
UNWIND $slugs AS slug
MATCH (:Organisation {slug: slug})-[:PART_OF]->(parent:Organisation)
RETURN DISTINCT parent.slug AS slug
