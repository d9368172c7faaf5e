// One row an organisation of the given slugs, with the region of its own or of what it is a part of.
UNWIND $slugs AS slug
MATCH (o:Organisation {slug: slug})
RETURN o.slug AS slug, o.name AS name, o.kind AS kind, coalesce(o.country, 'DK') AS country,
  COLLECT { MATCH p = (o)-[:PART_OF*0..4]->()-[:IN_REGION]->(r:Region) RETURN r.code ORDER BY length(p) LIMIT 1 }[0] AS region
