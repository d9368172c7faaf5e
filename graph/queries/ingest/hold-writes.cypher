// Keeps every write of others from being committed until this transaction ends; the count stays as it is.
MATCH (r:Revision {name: 'graph'})
SET r.number = r.number
RETURN r.number AS revision
