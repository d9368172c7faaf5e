// Takes away the relations that a person's own entry states. Returns nothing.
UNWIND $rows AS row
MATCH (:Person {slug: row.slug})-[r:HOLDS_POSITION|STATED_IN]->()
DELETE r
