// Notes which run is written in this transaction; gives nothing when that very run was committed already, which a lost connection may have hidden.
MERGE (l:ImportLock {name: 'last-run'})
WITH l WHERE coalesce(l.run, '') <> $run
SET l.run = $run
RETURN l.run AS run
