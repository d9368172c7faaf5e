// Joins tools to the documents that state them. Returns nothing.
UNWIND $rows AS row
MATCH (n:Tool {slug: row.slug})
UNWIND range(0, size(coalesce(row.sources, [])) - 1) AS i
MATCH (d:Document {slug: row.sources[i].document})
CREATE (n)-[s:STATED_IN {ordinal: i}]->(d)
SET s.section = row.sources[i].section, s.figure = row.sources[i].figure, s.page = row.sources[i].page
