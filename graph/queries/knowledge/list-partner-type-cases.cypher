// One row a partner type: slugs of the published cases where such partners take part, those told in full first, newest first.
UNWIND $slugs AS code
MATCH (t:PartnerType {code: code})
RETURN t.code AS slug, COLLECT { MATCH (t)<-[:INVOLVED]-(c:InnovationCase {status: 'PUBLISHED'}) WITH DISTINCT c RETURN c.slug ORDER BY c.kind, c.year IS NULL, c.year DESC, c.slug } AS items
