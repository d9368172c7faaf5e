// Takes a recorded reuse out. Returns nothing.
MATCH (:Organisation {slug: $organisation})-[r:REUSED {statedBy: 'recorded'}]->(:InnovationCase {slug: $case})
DELETE r
