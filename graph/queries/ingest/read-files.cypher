// The fingerprint of the files that a root was imported from last.
MATCH (f:ImportedFiles {root: $root})
RETURN f.fingerprint AS fingerprint
