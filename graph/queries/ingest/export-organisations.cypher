// A page of organisations in the shape of their files, by slug.
MATCH (o:Organisation)
WHERE o.slug > $after
WITH o ORDER BY o.slug LIMIT $limit
RETURN o.slug AS key, {
  slug: o.slug, name: o.name, nameEn: o.nameEn, kind: o.kind, country: CASE WHEN o.country <> 'DK' THEN o.country END,
  aliases: o.aliases, url: o.url, phone: o.phone, email: o.email, statedBy: o.statedBy, description: {da: o.descriptionDa, en: o.descriptionEn},
  flags: [i IN range(0, size(coalesce(o.flagsDa, [])) - 1) | {da: o.flagsDa[i], en: o.flagsEn[i]}],
  parent: head(COLLECT { MATCH (o)-[:PART_OF]->(p:Organisation) RETURN p.slug }),
  region: head(COLLECT { MATCH (o)-[:IN_REGION]->(r:Region) RETURN r.code }),
  sources: COLLECT {
    MATCH (o)-[s:STATED_IN]->(d:Document)
    RETURN {document: d.slug, section: s.section, figure: s.figure, page: s.page} ORDER BY s.ordinal
  }
} AS content
ORDER BY key
