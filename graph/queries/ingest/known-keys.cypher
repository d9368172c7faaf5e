// All keys that entries may refer to, by kind.
MATCH (n:InnovationCase) RETURN 'CASE' AS kind, n.slug AS key
UNION ALL MATCH (n:Organisation) RETURN 'ORGANISATION' AS kind, n.slug AS key
UNION ALL MATCH (n:Person) RETURN 'PERSON' AS kind, n.slug AS key
UNION ALL MATCH (n:Document) RETURN 'DOCUMENT' AS kind, n.slug AS key
UNION ALL MATCH (n:Tool) RETURN 'TOOL' AS kind, n.slug AS key
UNION ALL MATCH (n:Indicator) RETURN 'INDICATOR' AS kind, n.code AS key
UNION ALL MATCH (n:Edition) RETURN 'EDITION' AS kind, n.code AS key
