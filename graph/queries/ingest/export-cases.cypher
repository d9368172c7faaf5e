// A page of cases in the shape of their files, by slug.
MATCH (c:InnovationCase)
WHERE c.slug > $after
WITH c ORDER BY c.slug LIMIT $limit
RETURN c.slug AS key, {
  case: c.slug, kind: c.kind, status: CASE WHEN c.status <> 'PUBLISHED' THEN c.status END,
  title: {da: c.titleDa, en: c.titleEn}, summary: {da: c.summaryDa, en: c.summaryEn},
  before: {da: c.beforeDa, en: c.beforeEn}, after: {da: c.afterDa, en: c.afterEn},
  year: c.year, sector: c.sector, origin: c.origin, originEvidence: {da: c.originEvidenceDa, en: c.originEvidenceEn},
  topics: [i IN range(0, size(coalesce(c.topicsDa, [])) - 1) | {da: c.topicsDa[i], en: c.topicsEn[i]}],
  needs: [i IN range(0, size(coalesce(c.needsDa, [])) - 1) | {da: c.needsDa[i], en: c.needsEn[i]}],
  wordings: [i IN range(0, size(coalesce(c.wordingsDa, [])) - 1) | {da: c.wordingsDa[i], en: c.wordingsEn[i]}],
  links: [i IN range(0, size(coalesce(c.linkUrls, [])) - 1) | {url: c.linkUrls[i], label: c.linkLabels[i]}],
  noContact: {da: c.noContactDa, en: c.noContactEn},
  flags: [i IN range(0, size(coalesce(c.flagsDa, [])) - 1) | {da: c.flagsDa[i], en: c.flagsEn[i]}],
  branch: head(COLLECT { MATCH (c)-[:IN_BRANCH]->(b:Branch) RETURN b.code }),
  innovationTypes: COLLECT { MATCH (c)-[:OF_TYPE]->(t:InnovationType) RETURN t.code ORDER BY t.ordinal },
  leadOrganisations: COLLECT { MATCH (c)-[l:LED_BY]->(o:Organisation) RETURN o.slug ORDER BY l.ordinal },
  tools: COLLECT { MATCH (c)-[:USES]->(t:Tool) RETURN t.slug ORDER BY t.slug },
  partnerships: COLLECT {
    MATCH (c)-[p:PARTNERED_WITH]->(o:Organisation)
    RETURN {organisation: o.slug, partnerType: p.partnerType, roles: p.roles, note: {da: p.noteDa, en: p.noteEn}} ORDER BY p.ordinal
  },
  involved: COLLECT {
    MATCH (c)-[p:INVOLVED {stated: true}]->(t:PartnerType)
    RETURN {partnerType: t.code, roles: p.roles, note: {da: p.noteDa, en: p.noteEn}} ORDER BY p.ordinal
  },
  values: COLLECT {
    MATCH (c)-[a:ACHIEVED]->(v:ValueOutcome)
    RETURN {outcome: v.code, evidence: a.evidence, note: {da: a.noteDa, en: a.noteEn}} ORDER BY v.ordinal, a.evidence
  },
  results: COLLECT {
    MATCH (c)-[:HAS_RESULT]->(r:Result)
    RETURN {metric: {da: r.metricDa, en: r.metricEn}, unit: r.unit, before: r.before, after: r.after, period: r.period, outcome: r.outcome,
      change: CASE WHEN r.before IS NULL OR r.after IS NULL OR r.change <> round(r.after - r.before, 6) THEN r.change END,
      expected: CASE WHEN r.expected THEN true END, note: {da: r.noteDa, en: r.noteEn}}
    ORDER BY r.ordinal
  },
  contacts: COLLECT {
    MATCH (c)<-[f:CONTACT_FOR]-(p:Person)
    WHERE f.statedBy IS NULL
    RETURN {person: p.slug, role: f.role, organisation: f.organisation, phone: f.phone, email: f.email, morePhones: f.morePhones,
      moreEmails: f.moreEmails, consent: {basis: f.consentBasis, source: f.consentSource, obtainedOn: f.consentObtainedOn,
      status: CASE WHEN f.consentStatus <> 'VALID' THEN f.consentStatus END},
      flags: [i IN range(0, size(coalesce(f.flagsDa, [])) - 1) | {da: f.flagsDa[i], en: f.flagsEn[i]}]}
    ORDER BY f.ordinal
  },
  builtOnCases: COLLECT {
    MATCH (c)-[r:REUSES]->(s:InnovationCase)
    WHERE coalesce(r.statedBy, c.slug) = c.slug
    RETURN {ordinal: r.ordinal, case: s.slug, organisation: r.organisation, kind: r.kind, year: r.year, evidence: {da: r.evidenceDa, en: r.evidenceEn},
      documents: r.documents, sections: r.sections, figures: r.figures, pages: r.pages}
  },
  builtOnOrganisations: COLLECT {
    MATCH (c)-[r:BUILDS_ON]->(o:Organisation)
    RETURN {ordinal: r.ordinal, organisation: o.slug, kind: r.kind, year: r.year, evidence: {da: r.evidenceDa, en: r.evidenceEn},
      documents: r.documents, sections: r.sections, figures: r.figures, pages: r.pages}
  },
  reusedByCases: COLLECT {
    MATCH (c)<-[r:REUSES]-(s:InnovationCase)
    WHERE r.statedBy = c.slug
    RETURN {ordinal: r.ordinal, case: s.slug, kind: r.kind, year: r.year, evidence: {da: r.evidenceDa, en: r.evidenceEn},
      documents: r.documents, sections: r.sections, figures: r.figures, pages: r.pages}
  },
  reusedByOrganisations: COLLECT {
    MATCH (c)<-[r:REUSED]-(o:Organisation)
    WHERE coalesce(r.statedBy, c.slug) = c.slug
    RETURN {ordinal: r.ordinal, organisation: o.slug, case: r.asCase, kind: r.kind, year: r.year, evidence: {da: r.evidenceDa, en: r.evidenceEn},
      documents: r.documents, sections: r.sections, figures: r.figures, pages: r.pages}
  },
  sources: COLLECT {
    MATCH (c)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
