// Takes a batch for the given sweep and gives its content; nothing when it went through that sweep already.
MATCH (b:StagedBatch)
WHERE elementId(b) = $id AND b.swept < $sweep
SET b.swept = $sweep
RETURN b.content AS content
