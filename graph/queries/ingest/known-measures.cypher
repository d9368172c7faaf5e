// Measures with the dimensions whose answers exclude each other, and figures that a file of their own tells.
MATCH (i:Indicator) RETURN 'MEASURE' AS kind, i.code AS key, coalesce(i.exclusive, []) AS exclusive
UNION ALL MATCH (i:Imported {kind: 'STATISTICS'}) RETURN 'FILE' AS kind, i.key AS key, [] AS exclusive
