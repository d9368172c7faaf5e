// Keeps others from committing until this transaction ends: they need the next revision, which is locked here. One row: the revision.
MATCH (r:Revision {name: 'graph'})
SET r.name = r.name
RETURN r.number AS revision, r.instance AS instance
