// The organisation of a slug, or of one of the given folded names or its aliases; the one of the slug first.
MATCH (o:Organisation)
WITH o, [o.name, o.nameEn] + coalesce(o.aliases, []) AS names
WHERE o.slug = $slug OR any(n IN names WHERE n IS NOT NULL
  AND reduce(s = toLower(n), fold IN $folds | replace(s, fold[0], fold[1])) IN $names)
RETURN o.slug AS slug
ORDER BY o.slug <> $slug, slug
LIMIT 1
