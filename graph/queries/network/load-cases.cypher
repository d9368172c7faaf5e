// Who takes part in the published cases of the given slugs; one row a case.
UNWIND $slugs AS slug
MATCH (c:InnovationCase {slug: slug, status: 'PUBLISHED'})
RETURN c.slug AS slug, c.kind AS kind, c.sector AS sector, c.year AS year,
  EXISTS { (c)<-[:CONTACT_FOR {consentStatus: 'VALID'}]-(:Person) } AS reachable,
  [(c)-[:LED_BY]->(o:Organisation) | o.slug] AS leads,
  [(c)-[p:PARTNERED_WITH]->(o:Organisation) | {organisation: o.slug, partnerType: p.partnerType}] AS partners
