// One row an organisation: the published cases it leads, newest first, those without a year last.
UNWIND $slugs AS slug
MATCH (o:Organisation {slug: slug})
RETURN o.slug AS slug,
  COLLECT { MATCH (o)<-[:LED_BY]-(c:InnovationCase {status: 'PUBLISHED'})
    RETURN {slug: c.slug} ORDER BY c.year IS NULL, c.year DESC, c.slug } AS items
