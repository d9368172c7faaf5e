// The organisation that each organisation is part of.
MATCH (o:Organisation)-[:PART_OF]->(p:Organisation)
RETURN o.slug AS slug, p.slug AS parent
