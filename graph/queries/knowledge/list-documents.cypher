// All documents, the newest first.
MATCH (d:Document)
RETURN d.slug AS slug, d.title AS title, head([(d)-[:PUBLISHED_BY]->(o) | o.name]) AS publisher, d.year AS year, d.language AS language, d.url AS url,
  CASE WHEN d.descriptionDa IS NULL THEN null ELSE {da: d.descriptionDa, en: d.descriptionEn} END AS description
ORDER BY year DESC, title, slug
