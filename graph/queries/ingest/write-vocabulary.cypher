// Writes the terms of one vocabulary as nodes of the given label, and its description. Returns nothing.
MERGE (v:Vocabulary {name: $label})
SET v.descriptionDa = $description.da, v.descriptionEn = $description.en
WITH v
UNWIND range(0, size($terms) - 1) AS i
WITH i, $terms[i] AS term
MERGE (n:$($label) {code: term.code})
SET n.labelDa = term.label.da, n.labelEn = term.label.en, n.ordinal = i, n.aliases = term.aliases,
  n.descriptionDa = term.description.da, n.descriptionEn = term.description.en
