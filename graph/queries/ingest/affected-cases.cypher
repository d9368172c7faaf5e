// Slugs of the cases whose page or search document shows one of the given organisations, people or tools.
CALL () {
  UNWIND $organisations AS slug MATCH (:Organisation {slug: slug})<-[:PART_OF*0..3]-(:Organisation)<-[:LED_BY|PARTNERED_WITH]-(c:InnovationCase) RETURN c.slug AS slug
  UNION
  UNWIND $organisations AS slug MATCH (:Organisation {slug: slug})-[:REUSED]->(c:InnovationCase) RETURN c.slug AS slug
  UNION
  UNWIND $people AS slug MATCH (:Person {slug: slug})-[:CONTACT_FOR]->(c:InnovationCase) RETURN c.slug AS slug
  UNION
  UNWIND $tools AS slug MATCH (:Tool {slug: slug})<-[:USES]-(c:InnovationCase) RETURN c.slug AS slug
  UNION
  UNWIND $cases AS slug MATCH (:InnovationCase {slug: slug})-[:REUSES]-(c:InnovationCase) RETURN c.slug AS slug
}
RETURN DISTINCT slug
