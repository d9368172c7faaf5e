// Begins an import that takes several transactions; gives its id. Nothing of it can be read before it is decided.
CREATE (r:ImportRun {id: randomUUID(), state: 'STAGING', root: $root, startedAt: $at})
RETURN r.id AS id
