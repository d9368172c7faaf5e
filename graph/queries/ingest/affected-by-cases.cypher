// Slugs of the cases that one of the given cases builds on, or that build on it.
UNWIND $slugs AS given
MATCH (:InnovationCase {slug: given})-[:REUSES]-(c:InnovationCase)
RETURN DISTINCT c.slug AS slug
