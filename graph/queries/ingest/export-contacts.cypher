// A page of contacts that were imported by themselves, in the shape of their files.
MATCH (p:Person)-[f:CONTACT_FOR {statedBy: 'contacts'}]->(c:InnovationCase)
WITH p, f, c, c.slug + '/' + p.slug AS key
WHERE key > $after
WITH p, f, c, key ORDER BY key LIMIT $limit
RETURN key, {
  case: c.slug, person: p.slug, role: f.role, organisation: f.organisation, phone: f.phone, email: f.email, morePhones: f.morePhones,
  moreEmails: f.moreEmails, consent: {basis: f.consentBasis, source: f.consentSource, obtainedOn: f.consentObtainedOn,
  status: CASE WHEN f.consentStatus <> 'VALID' THEN f.consentStatus END},
  flags: [i IN range(0, size(coalesce(f.flagsDa, [])) - 1) | {da: f.flagsDa[i], en: f.flagsEn[i]}]
} AS content
ORDER BY key
