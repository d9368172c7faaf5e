// Who takes part in each published case after one, in order: to read all of them page by page.
MATCH (c:InnovationCase)
WHERE c.slug > $after AND c.status = 'PUBLISHED'
WITH c ORDER BY c.slug LIMIT $limit
RETURN c.slug AS slug, c.kind AS kind, c.sector AS sector, c.year AS year,
  EXISTS { (c)<-[:CONTACT_FOR {consentStatus: 'VALID'}]-(:Person) } AS reachable,
  [(c)-[:LED_BY]->(o:Organisation) | o.slug] AS leads,
  [(c)-[p:PARTNERED_WITH]->(o:Organisation) | {organisation: o.slug, partnerType: p.partnerType}] AS partners
ORDER BY slug
