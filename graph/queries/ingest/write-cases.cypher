// Writes cases without their relations. Returns nothing.
UNWIND $rows AS row
MERGE (c:InnovationCase {slug: row.case})
SET c.kind = row.kind, c.status = coalesce(row.status, c.status, 'PUBLISHED'), c.titleDa = row.title.da, c.titleEn = row.title.en,
  c.summaryDa = row.summary.da, c.summaryEn = row.summary.en, c.beforeDa = row.before.da, c.beforeEn = row.before.en,
  c.afterDa = row.after.da, c.afterEn = row.after.en, c.year = row.year, c.sector = row.sector, c.origin = row.origin,
  c.originEvidenceDa = row.originEvidence.da, c.originEvidenceEn = row.originEvidence.en,
  c.topicsDa = [t IN row.topics | t.da], c.topicsEn = [t IN row.topics | t.en],
  c.needsDa = [n IN row.needs | n.da], c.needsEn = [n IN row.needs | n.en],
  c.wordingsDa = [w IN row.wordings | w.da], c.wordingsEn = [w IN row.wordings | w.en],
  c.linkUrls = [l IN row.links | l.url], c.linkLabels = [l IN row.links | l.label],
  c.noContactDa = row.noContact.da, c.noContactEn = row.noContact.en,
  c.flagsDa = [f IN row.flags | f.da], c.flagsEn = [f IN row.flags | f.en], c.updatedAt = $at
