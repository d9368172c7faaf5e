// What was imported so far: kind, key, hash of the content, and the root it came from.
MATCH (i:Imported)
RETURN i.kind AS kind, i.key AS key, i.hash AS hash, i.root AS root
