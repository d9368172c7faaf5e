// The one counter that every write takes the next number of, and the name that tells this graph from others.
MERGE (r:Revision {name: 'graph'})
ON CREATE SET r.number = 0, r.instance = randomUUID();
