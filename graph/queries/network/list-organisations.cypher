// Organisations after one, in order, with the region of their own or of what they are a part of.
MATCH (o:Organisation)
WHERE o.slug > $after
WITH o ORDER BY o.slug LIMIT $limit
RETURN o.slug AS slug, o.name AS name, o.kind AS kind, coalesce(o.country, 'DK') AS country,
  COLLECT { MATCH p = (o)-[:PART_OF*0..4]->()-[:IN_REGION]->(r:Region) RETURN r.code ORDER BY length(p) LIMIT 1 }[0] AS region
ORDER BY slug
