// Who may be called at the given organisations, at most three each: contacts of the cases that they lead or take part in.
UNWIND range(0, size($slugs) - 1) AS i
MATCH (o:Organisation {slug: $slugs[i]})
CALL (o) {
  MATCH (o)<-[:LED_BY|PARTNERED_WITH]-(:InnovationCase {status: 'PUBLISHED'})<-[f:CONTACT_FOR {consentStatus: 'VALID'}]-(p:Person)
  WHERE f.organisation = o.slug
  WITH p, head(collect(f)) AS f ORDER BY p.slug LIMIT 3
  RETURN p.slug AS person, f.email AS email, f.phone AS phone
}
RETURN person, o.slug AS organisation, email, phone
ORDER BY i, person
