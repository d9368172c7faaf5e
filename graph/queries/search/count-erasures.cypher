// One row: how many people were erased after one revision up to another; the log keeps no slug of them.
MATCH (c:Change)
WHERE c.revision > $from AND c.revision <= $to AND c.type = 'Person' AND c.kind = 'DELETED' AND c.slug IS NULL
RETURN count(c) AS erasures
