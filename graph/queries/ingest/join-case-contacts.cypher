// Joins cases to the people one may call about them, with the details as printed. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
UNWIND range(0, size(coalesce(row.contacts, [])) - 1) AS i
WITH c, i, row.contacts[i] AS contact
MATCH (p:Person {slug: contact.person})
CREATE (p)-[f:CONTACT_FOR {ordinal: i}]->(c)
SET f.role = contact.role, f.organisation = contact.organisation, f.phone = contact.phone, f.email = contact.email,
  f.morePhones = contact.morePhones, f.moreEmails = contact.moreEmails,
  f.consentBasis = contact.consent.basis, f.consentSource = contact.consent.source, f.consentObtainedOn = contact.consent.obtainedOn,
  f.consentStatus = coalesce(contact.consent.status, 'VALID'),
  f.flagsDa = [x IN contact.flags | x.da], f.flagsEn = [x IN contact.flags | x.en]
