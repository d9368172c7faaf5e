// Takes the next revision; the node stays locked until the transaction ends, so commit order is revision order.
MATCH (r:Revision {name: 'graph'})
SET r.number = r.number + 1
RETURN r.number AS revision
