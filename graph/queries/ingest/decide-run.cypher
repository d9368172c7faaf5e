// Decides a run: from here on it will be written to its end, by whoever comes. Gives its id.
MATCH (r:ImportRun {id: $run, state: 'STAGING'})
SET r.state = 'DECIDED', r.removed = $removed
RETURN r.id AS id
