// Notes the fingerprint of the files that a root was imported from last. Returns nothing.
MERGE (f:ImportedFiles {root: $root})
SET f.fingerprint = $fingerprint
