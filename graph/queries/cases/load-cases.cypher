// One row a case of the given slugs, whole: everything a case page shows but what other features add.
UNWIND $slugs AS slug
MATCH (c:InnovationCase {slug: slug})
RETURN c.slug AS slug, c.kind AS kind, c.status AS status,
  {da: c.titleDa, en: c.titleEn} AS title,
  {da: c.summaryDa, en: c.summaryEn} AS summary,
  CASE WHEN c.beforeDa IS NULL THEN null ELSE {da: c.beforeDa, en: c.beforeEn} END AS before,
  CASE WHEN c.afterDa IS NULL THEN null ELSE {da: c.afterDa, en: c.afterEn} END AS after,
  c.year AS year, c.sector AS sector,
  head([(c)-[:IN_BRANCH]->(b) | b.code]) AS branch,
  COLLECT { MATCH (c)-[:OF_TYPE]->(t:InnovationType) RETURN t.code ORDER BY t.ordinal } AS innovationTypes,
  c.origin AS origin,
  CASE WHEN c.originEvidenceDa IS NULL THEN null ELSE {da: c.originEvidenceDa, en: c.originEvidenceEn} END AS originEvidence,
  [i IN range(0, size(coalesce(c.topicsDa, [])) - 1) | {da: c.topicsDa[i], en: c.topicsEn[i]}] AS topics,
  [i IN range(0, size(coalesce(c.needsDa, [])) - 1) | {da: c.needsDa[i], en: c.needsEn[i]}] AS needs,
  [i IN range(0, size(coalesce(c.linkUrls, [])) - 1) | {url: c.linkUrls[i], label: c.linkLabels[i]}] AS links,
  COLLECT { MATCH (c)-[:HAS_RESULT]->(r:Result)
    RETURN {metric: {da: r.metricDa, en: r.metricEn}, before: r.before, after: r.after, change: r.change, unit: r.unit, period: r.period,
      expected: r.expected, outcome: r.outcome,
      note: CASE WHEN r.noteDa IS NULL THEN null ELSE {da: r.noteDa, en: r.noteEn} END} ORDER BY r.ordinal } AS results,
  COLLECT { MATCH (c)-[a:ACHIEVED]->(v:ValueOutcome)
    RETURN {outcome: v.code, evidence: a.evidence, note: CASE WHEN a.noteDa IS NULL THEN null ELSE {da: a.noteDa, en: a.noteEn} END}
    ORDER BY v.ordinal } AS values,
  COLLECT { MATCH (c)-[l:LED_BY]->(o:Organisation) RETURN o.slug ORDER BY l.ordinal } AS leadOrganisations,
  COLLECT { MATCH (c)-[p:PARTNERED_WITH]->(o:Organisation)
    RETURN {organisation: o.slug, partnerType: p.partnerType, roles: p.roles,
      note: CASE WHEN p.noteDa IS NULL THEN null ELSE {da: p.noteDa, en: p.noteEn} END} ORDER BY p.ordinal }
  + COLLECT { MATCH (c)-[p:INVOLVED]->(t:PartnerType) WHERE p.stated
    RETURN {organisation: null, partnerType: t.code, roles: p.roles,
      note: CASE WHEN p.noteDa IS NULL THEN null ELSE {da: p.noteDa, en: p.noteEn} END} ORDER BY p.ordinal } AS partnerships,
  COLLECT { MATCH (p:Person)-[f:CONTACT_FOR {consentStatus: "VALID"}]->(c)
    RETURN {person: p.slug, name: p.name, role: f.role, organisation: f.organisation, phone: f.phone, email: f.email,
      morePhones: coalesce(f.morePhones, []), moreEmails: coalesce(f.moreEmails, []),
      consent: {basis: f.consentBasis, source: f.consentSource, obtainedOn: f.consentObtainedOn, status: f.consentStatus},
      flags: [i IN range(0, size(coalesce(f.flagsDa, [])) - 1) | {da: f.flagsDa[i], en: f.flagsEn[i]}]} ORDER BY f.ordinal } AS contacts,
  CASE WHEN c.noContactDa IS NULL THEN null ELSE {da: c.noContactDa, en: c.noContactEn} END AS noContact,
  COLLECT { MATCH (c)-[r:REUSES]->(other:InnovationCase {status: 'PUBLISHED'})
      RETURN {case: other.slug, organisation: null, kind: r.kind, year: r.year,
        evidence: CASE WHEN r.evidenceDa IS NULL THEN null ELSE {da: r.evidenceDa, en: r.evidenceEn} END,
        documents: r.documents, sections: r.sections} ORDER BY r.ordinal }
    + COLLECT { MATCH (c)-[r:BUILDS_ON]->(o:Organisation)
      RETURN {case: null, organisation: o.slug, kind: r.kind, year: r.year,
        evidence: CASE WHEN r.evidenceDa IS NULL THEN null ELSE {da: r.evidenceDa, en: r.evidenceEn} END,
        documents: r.documents, sections: r.sections} ORDER BY r.ordinal } AS reuses,
  COLLECT { MATCH (o:Organisation)-[r:REUSED]->(c)
      WITH c, o, r ORDER BY r.statedBy <> c.slug, r.ordinal
      WITH o, r.asCase AS asCase, collect(r) AS stated
      WITH o, asCase, stated, head([r IN stated WHERE r.evidenceDa IS NOT NULL]) AS told, head([r IN stated WHERE r.year IS NOT NULL | r.year]) AS year
      RETURN {case: asCase, organisation: o.slug, kind: coalesce(head([r IN stated WHERE r.kind <> 'UNKNOWN' | r.kind]), 'UNKNOWN'), year: year,
        evidence: CASE WHEN told IS NULL THEN null ELSE {da: told.evidenceDa, en: told.evidenceEn} END,
        documents: reduce(all = [], r IN stated | all + coalesce(r.documents, [])), sections: reduce(all = [], r IN stated | all + coalesce(r.sections, [])),
        source: head([r IN stated WHERE r.source IS NOT NULL | r.source])} ORDER BY year IS NULL, year, o.slug }
    + COLLECT { MATCH (other:InnovationCase {status: 'PUBLISHED'})-[r:REUSES]->(c)
      WHERE NOT EXISTS { MATCH (:Organisation)-[:REUSED {asCase: other.slug}]->(c) }
      RETURN {case: other.slug, organisation: head([(other)-[:LED_BY]->(o) | o.slug]), kind: r.kind, year: coalesce(r.year, other.year),
        evidence: CASE WHEN r.evidenceDa IS NULL THEN null ELSE {da: r.evidenceDa, en: r.evidenceEn} END,
        documents: r.documents, sections: r.sections} ORDER BY other.slug } AS reusedBy,
  COLLECT { MATCH (c)-[s:STATED_IN]->(d:Document) RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal } AS sources,
  c.updatedAt AS updatedAt
