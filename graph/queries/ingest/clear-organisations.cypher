// Takes away the relations that an organisation's own entry states. Returns nothing.
UNWIND $rows AS row
MATCH (:Organisation {slug: row.slug})-[r:PART_OF|IN_REGION|STATED_IN]->()
DELETE r
