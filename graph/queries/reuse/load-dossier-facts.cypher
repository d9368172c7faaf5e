// One row a pair of case and receiver (null for none): year of the newest source, names of the tools used, whether the receiver is
// known, and the organisations of its kind that took the case over, with what they share.
UNWIND $pairs AS pair
MATCH (c:InnovationCase {slug: pair.case})
OPTIONAL MATCH (receiver:Organisation {slug: pair.receiver})
RETURN pair.key AS slug,
  COLLECT { MATCH (c)-[:STATED_IN]->(d:Document) RETURN d.year ORDER BY d.year DESC LIMIT 1 }[0] AS newestSource,
  COLLECT { MATCH (c)-[:USES]->(t:Tool) RETURN t.name ORDER BY t.name } AS tools,
  receiver IS NOT NULL AS receiverKnown,
  COLLECT {
    WITH c, receiver WHERE receiver IS NOT NULL
    CALL (c) {
      MATCH (o:Organisation)-[:REUSED]->(c) RETURN o
      UNION
      MATCH (c)<-[:REUSES]-(:InnovationCase {status: 'PUBLISHED'})-[:LED_BY]->(o:Organisation) RETURN o
    }
    WITH receiver, o WHERE o <> receiver AND o.kind = receiver.kind
    RETURN {slug: o.slug, name: o.name,
      region: EXISTS { (o)-[:PART_OF*0..4]->()-[:IN_REGION]->(r:Region)<-[:IN_REGION]-()<-[:PART_OF*0..4]-(receiver) },
      parent: EXISTS { (o)-[:PART_OF]->()<-[:PART_OF]-(receiver) },
      cases: EXISTS { (o)<-[:LED_BY|PARTNERED_WITH]-(:InnovationCase {status: 'PUBLISHED'})-[:LED_BY|PARTNERED_WITH]->(receiver) }}
  } AS alike
