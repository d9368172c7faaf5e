// Joins cases to people, one contact in each row, as imported by themselves. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
MATCH (p:Person {slug: row.person})
MERGE (p)-[f:CONTACT_FOR {statedBy: 'contacts'}]->(c)
ON CREATE SET f.ordinal = 1000
SET f.role = row.role, f.organisation = row.organisation, f.phone = row.phone, f.email = row.email,
  f.morePhones = row.morePhones, f.moreEmails = row.moreEmails,
  f.consentBasis = row.consent.basis, f.consentSource = row.consent.source, f.consentObtainedOn = row.consent.obtainedOn,
  f.consentStatus = coalesce(row.consent.status, 'VALID'),
  f.flagsDa = [x IN row.flags | x.da], f.flagsEn = [x IN row.flags | x.en]
