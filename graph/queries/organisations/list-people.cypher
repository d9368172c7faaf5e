// One row an organisation: the people who hold a position there or are its contacts.
UNWIND $slugs AS slug
MATCH (o:Organisation {slug: slug})
RETURN o.slug AS slug,
  COLLECT {
    CALL (o) {
      MATCH (o)<-[h:HOLDS_POSITION]-(p:Person) RETURN p, h.title AS role, 0 AS rank
      UNION
      MATCH (p:Person)-[f:CONTACT_FOR {organisation: o.slug}]->(:InnovationCase {status: 'PUBLISHED'}) RETURN p, f.role AS role, 1 AS rank
    }
    WITH p, role, rank ORDER BY rank
    WITH p, head(collect(role)) AS role
    RETURN {slug: p.slug, name: p.name, role: role} ORDER BY p.name, p.slug } AS items
