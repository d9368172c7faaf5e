// Names, phone numbers and e-mail addresses of people, each once.
MATCH (p:Person)
OPTIONAL MATCH (p)-[f:CONTACT_FOR]->()
UNWIND [p.name, p.phone, p.email, f.phone, f.email] + coalesce(p.aliases, []) + coalesce(p.morePhones, []) + coalesce(p.moreEmails, [])
  + coalesce(f.morePhones, []) + coalesce(f.moreEmails, []) AS word
WITH word WHERE word IS NOT NULL
RETURN DISTINCT word
