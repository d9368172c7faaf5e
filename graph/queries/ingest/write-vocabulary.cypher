// Writes the terms of one vocabulary as nodes of the given label. Returns nothing.
UNWIND range(0, size($terms) - 1) AS i
WITH i, $terms[i] AS term
MERGE (n:$($label) {code: term.code})
SET n.labelDa = term.label.da, n.labelEn = term.label.en, n.ordinal = i,
  n.descriptionDa = term.description.da, n.descriptionEn = term.description.en
