// One row an organisation: those it shares published cases with, as lead or partner, most shared cases first.
UNWIND $slugs AS slug
MATCH (o:Organisation {slug: slug})
RETURN o.slug AS slug,
  COLLECT { MATCH (o)<-[:LED_BY|PARTNERED_WITH]-(c:InnovationCase {status: 'PUBLISHED'})-[:LED_BY|PARTNERED_WITH]->(other:Organisation)
    WHERE other <> o
    WITH other, collect(DISTINCT c.slug) AS cases
    RETURN {slug: other.slug, cases: cases, weight: size(cases)} ORDER BY size(cases) DESC, other.slug } AS items
