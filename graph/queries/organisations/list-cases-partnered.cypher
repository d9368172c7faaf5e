// One row an organisation: the published cases it takes part in with its roles, newest first.
UNWIND $slugs AS slug
MATCH (o:Organisation {slug: slug})
RETURN o.slug AS slug,
  COLLECT { MATCH (o)<-[p:PARTNERED_WITH]-(c:InnovationCase {status: 'PUBLISHED'})
    WITH c, collect(p.roles) AS lists
    RETURN {slug: c.slug, roles: reduce(all = [], roles IN lists | all + [r IN roles WHERE NOT r IN all])}
    ORDER BY c.year IS NULL, c.year DESC, c.slug } AS items
