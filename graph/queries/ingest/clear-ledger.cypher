// Forgets what an import removed. Returns nothing.
UNWIND $rows AS row
MATCH (i:Imported {kind: row.kind, key: row.key})
DELETE i
