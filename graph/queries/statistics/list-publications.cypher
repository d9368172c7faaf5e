// What a citation needs of each document.
MATCH (d:Document)
RETURN d.slug AS slug, d.title AS title, coalesce(head([(d)-[:PUBLISHED_BY]->(o) | o.name]), '') AS publisher, d.year AS year, d.url AS url
