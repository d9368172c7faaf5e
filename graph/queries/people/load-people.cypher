// One row a person of the given slugs, with the cases to call about and the partner types advised on.
UNWIND $slugs AS slug
MATCH (p:Person {slug: slug})
OPTIONAL MATCH (p)-[first:CONTACT_FOR]->(:InnovationCase {status: 'PUBLISHED'})
WITH p, first ORDER BY first.ordinal
WITH p, collect(first) AS contacts
RETURN p.slug AS slug, p.name AS name, coalesce(p.aliases, []) AS aliases,
  COLLECT { MATCH (p)-[h:HOLDS_POSITION]->(o:Organisation) RETURN {title: h.title, organisation: o.slug, ordinal: h.ordinal} ORDER BY h.ordinal }
    + [title IN coalesce(p.titles, []) | {title: title, organisation: null, ordinal: 99}] AS positions,
  coalesce(p.phone, head([c IN contacts WHERE c.phone IS NOT NULL | c.phone])) AS phone,
  coalesce(p.email, head([c IN contacts WHERE c.email IS NOT NULL | c.email])) AS email,
  COLLECT { MATCH (p)-[f:CONTACT_FOR]->(c:InnovationCase {status: 'PUBLISHED'}) WITH DISTINCT c RETURN c.slug ORDER BY c.slug } AS contactFor,
  COLLECT { MATCH (p)-[:GAVE]->(:Advice)-[:ON]->(t:PartnerType) WITH DISTINCT t RETURN t.code ORDER BY t.ordinal } AS adviceOn,
  CASE WHEN p.consentBasis IS NULL THEN null
    ELSE {basis: p.consentBasis, source: p.consentSource, obtainedOn: p.consentObtainedOn, status: p.consentStatus} END AS consent,
  [i IN range(0, size(coalesce(p.flagsDa, [])) - 1) | {da: p.flagsDa[i], en: p.flagsEn[i]}] AS flags,
  COLLECT { MATCH (p)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources
