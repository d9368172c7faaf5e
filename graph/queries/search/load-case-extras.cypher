// One row a case of the given slugs: what is searched beside what its page shows.
UNWIND $slugs AS slug
MATCH (c:InnovationCase {slug: slug})
RETURN slug,
  COLLECT { MATCH (c)-[:USES]->(t:Tool) RETURN {slug: t.slug, name: t.name} ORDER BY t.name, t.slug } AS tools,
  [i IN range(0, size(coalesce(c.wordingsDa, [])) - 1) | {da: c.wordingsDa[i], en: c.wordingsEn[i]}] AS wordings
