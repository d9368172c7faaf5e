// Writes people without their relations. Returns nothing.
UNWIND $rows AS row
MERGE (p:Person {slug: row.slug})
SET p.name = row.name, p.aliases = row.aliases, p.phone = row.phone, p.email = row.email, p.morePhones = row.morePhones, p.moreEmails = row.moreEmails,
  p.appearsAs = row.appearsAs, p.titles = [t IN row.positions WHERE t.organisation IS NULL | t.title],
  p.titlesUntil = [t IN row.positions WHERE t.organisation IS NULL | coalesce(t.until, '')],
  p.consentBasis = row.consent.basis, p.consentSource = row.consent.source, p.consentObtainedOn = row.consent.obtainedOn,
  p.consentStatus = coalesce(row.consent.status, 'VALID'),
  p.flagsDa = [f IN row.flags | f.da], p.flagsEn = [f IN row.flags | f.en]
