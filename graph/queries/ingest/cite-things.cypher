// Joins things of one label to the documents that state them; one statement for all labels is planned once. Returns nothing.
UNWIND $rows AS row
MATCH (n:Organisation|Person|Tool|Advice|Voice|Guide {slug: row.slug})
WHERE $label IN labels(n)
UNWIND range(0, size(row.sources) - 1) AS i
MATCH (d:Document {slug: row.sources[i].document})
CREATE (n)-[s:STATED_IN {ordinal: i}]->(d)
SET s.section = row.sources[i].section, s.figure = row.sources[i].figure, s.page = row.sources[i].page
