// The terms of one vocabulary in the shape of its file; nothing when it has none.
MATCH (v:Vocabulary {name: $label})
RETURN v.name AS key, {
  vocabulary: v.name, description: {da: v.descriptionDa, en: v.descriptionEn},
  terms: COLLECT {
    MATCH (n:$($label))
    RETURN {code: n.code, label: {da: n.labelDa, en: n.labelEn}, description: {da: n.descriptionDa, en: n.descriptionEn}, aliases: n.aliases}
    ORDER BY n.ordinal
  }
} AS content
