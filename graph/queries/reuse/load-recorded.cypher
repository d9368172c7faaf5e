// One row a recorded reuse of the given pairs.
UNWIND $pairs AS pair
MATCH (o:Organisation {slug: pair[1]})-[r:REUSED {statedBy: 'recorded'}]->(c:InnovationCase {slug: pair[0], status: 'PUBLISHED'})
RETURN c.slug AS caseSlug, o.slug AS organisation, r.kind AS kind, r.recordedAt AS at
ORDER BY at, caseSlug, organisation
