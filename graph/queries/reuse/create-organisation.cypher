// Makes an organisation that was named in a reuse and is not known yet.
MERGE (o:Organisation {slug: $slug})
ON CREATE SET o.name = $name, o.kind = $kind, o.country = 'DK', o.aliases = [], o.statedBy = 'recorded'
RETURN o.slug AS slug
