// Slugs of the cases that show one of the given people.
UNWIND $slugs AS given
MATCH (:Person {slug: given})-[:CONTACT_FOR]->(c:InnovationCase)
RETURN DISTINCT c.slug AS slug
