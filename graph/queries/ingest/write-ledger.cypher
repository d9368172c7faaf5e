// Notes what an import wrote. Returns nothing.
UNWIND $rows AS row
MERGE (i:Imported {kind: row.kind, key: row.key})
SET i.hash = row.hash, i.root = $root
