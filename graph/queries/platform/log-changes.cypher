// Appends what a write changed to the log. Returns nothing.
UNWIND $changes AS change
CREATE (:Change {revision: $revision, ordinal: change.ordinal, kind: change.kind, type: change.type, slug: change.slug, at: $at})
