// Slugs of the cases whose page or search document shows one of the given organisations.
UNWIND $slugs AS given
CALL (given) {
  MATCH (:Organisation {slug: given})<-[:PART_OF*0..3]-(:Organisation)<-[:LED_BY|PARTNERED_WITH]-(c:InnovationCase) RETURN c.slug AS slug
  UNION
  MATCH (:Organisation {slug: given})-[:REUSED]->(c:InnovationCase) RETURN c.slug AS slug
}
RETURN DISTINCT slug
