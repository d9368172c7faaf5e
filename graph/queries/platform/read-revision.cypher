// One row: the number of writes so far, and the name of this graph.
MATCH (r:Revision {name: 'graph'})
RETURN r.number AS revision, r.instance AS instance
