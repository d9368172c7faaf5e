// One row a case of the given slugs that uses tools: slugs and names of these.
UNWIND $slugs AS slug
MATCH (:InnovationCase {slug: slug})-[:USES]->(t:Tool)
WITH slug, t ORDER BY t.name, t.slug
RETURN slug, collect({slug: t.slug, name: t.name}) AS tools
