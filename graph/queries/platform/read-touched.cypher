// The things that changed after one revision up to another, each once. Erased things have no slug and are told by their own change.
MATCH (c:Change)
WHERE c.revision > $from AND c.revision <= $to AND c.slug IS NOT NULL
RETURN DISTINCT c.type AS type, c.slug AS slug
