// Takes a contact out that was imported by itself. Returns nothing.
MATCH (:Person {slug: $person})-[f:CONTACT_FOR {statedBy: 'contacts'}]->(:InnovationCase {slug: $case})
DELETE f
