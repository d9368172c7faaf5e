// Takes out figures that were made for observations by themselves and have none any longer. Returns nothing.
MATCH (f:Figure)
WHERE NOT EXISTS { (f)-[:SHOWS]->() } AND NOT EXISTS { (:Imported {kind: 'STATISTICS', key: f.key}) }
DETACH DELETE f
