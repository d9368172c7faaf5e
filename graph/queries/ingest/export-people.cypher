// A page of people in the shape of their files, by slug.
MATCH (p:Person)
WHERE p.slug > $after
WITH p ORDER BY p.slug LIMIT $limit
RETURN p.slug AS key, {
  slug: p.slug, name: p.name, phone: p.phone, email: p.email, morePhones: p.morePhones, moreEmails: p.moreEmails,
  aliases: p.aliases, appearsAs: p.appearsAs,
  consent: {basis: p.consentBasis, source: p.consentSource, obtainedOn: p.consentObtainedOn,
    status: CASE WHEN p.consentStatus <> 'VALID' THEN p.consentStatus END},
  flags: [i IN range(0, size(coalesce(p.flagsDa, [])) - 1) | {da: p.flagsDa[i], en: p.flagsEn[i]}],
  held: COLLECT {
    MATCH (p)-[h:HOLDS_POSITION]->(o:Organisation)
    RETURN {ordinal: h.ordinal, title: h.title, organisation: o.slug, until: h.until} ORDER BY h.ordinal
  },
  titles: [i IN range(0, size(coalesce(p.titles, [])) - 1) | {title: p.titles[i], until: nullIf(p.titlesUntil[i], '')}],
  sources: COLLECT {
    MATCH (p)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
