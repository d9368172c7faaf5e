// A page of documents in the shape of their files, by slug.
MATCH (d:Document)
WHERE d.slug > $after
WITH d ORDER BY d.slug LIMIT $limit
RETURN d.slug AS key, {
  slug: d.slug, title: d.title, year: d.year, language: d.language, url: d.url, edition: d.edition,
  description: {da: d.descriptionDa, en: d.descriptionEn}, note: {da: d.noteDa, en: d.noteEn},
  publisher: head(COLLECT { MATCH (d)-[:PUBLISHED_BY]->(o:Organisation) RETURN o.slug })
} AS content
ORDER BY key
