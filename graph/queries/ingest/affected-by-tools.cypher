// Slugs of the cases that show one of the given tools.
UNWIND $slugs AS given
MATCH (:Tool {slug: given})<-[:USES]-(c:InnovationCase)
RETURN DISTINCT c.slug AS slug
