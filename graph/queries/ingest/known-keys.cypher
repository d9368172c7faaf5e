// All keys that the graph has, by kind of entry.
MATCH (n:InnovationCase) RETURN 'CASE' AS kind, n.slug AS key
UNION ALL MATCH (n:Organisation) RETURN 'ORGANISATION' AS kind, n.slug AS key
UNION ALL MATCH (n:Person) RETURN 'PERSON' AS kind, n.slug AS key
UNION ALL MATCH (n:Document) RETURN 'DOCUMENT' AS kind, n.slug AS key
UNION ALL MATCH (n:Tool) RETURN 'TOOL' AS kind, n.slug AS key
UNION ALL MATCH (n:Advice) RETURN 'ADVICE' AS kind, n.slug AS key
UNION ALL MATCH (n:Voice) RETURN 'VOICE' AS kind, n.slug AS key
UNION ALL MATCH (n:Guide) RETURN 'GUIDE' AS kind, n.slug AS key
UNION ALL MATCH (n:Indicator) RETURN 'INDICATOR' AS kind, n.code AS key
UNION ALL MATCH (n:Edition) RETURN 'EDITION' AS kind, n.code AS key
UNION ALL MATCH (n:Figure) RETURN 'STATISTICS' AS kind, n.key AS key
UNION ALL MATCH (n:Discrepancy) RETURN 'DISCREPANCY' AS kind, n.slug AS key
