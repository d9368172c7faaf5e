// The organisation of a slug, if there is one.
MATCH (o:Organisation {slug: $slug})
RETURN o.slug AS slug
