// Takes the description of a vocabulary out; its terms stay, because others may be joined to them. Returns nothing.
MATCH (v:Vocabulary {name: $label})
DELETE v
