// Organisations that share a name or alias once both are folded: they may be one and the same.
MATCH (o:Organisation)
UNWIND [o.name, o.nameEn] + coalesce(o.aliases, []) AS name
WITH o, name WHERE name IS NOT NULL
WITH DISTINCT o.slug AS slug, reduce(s = toLower(name), fold IN $folds | replace(s, fold[0], fold[1])) AS folded
WITH folded, slug ORDER BY slug
WITH folded, collect(slug) AS slugs WHERE size(slugs) > 1
RETURN folded, slugs
ORDER BY folded
LIMIT $limit
