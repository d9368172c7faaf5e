// One row: how many entries an export writes, about.
RETURN COUNT { (:InnovationCase) } + COUNT { (:Organisation) } + COUNT { (:Person) } + COUNT { (:Document) } + COUNT { (:Tool) } + COUNT { (:Advice) }
  + COUNT { (:Voice) } + COUNT { (:Guide) } + COUNT { (:Indicator) } + COUNT { (:Edition) } + COUNT { (:Figure) } + COUNT { (:Discrepancy) }
  + COUNT { (:Vocabulary) } AS entries
