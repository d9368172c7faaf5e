// Slugs of the cases with contacts that were imported by themselves.
MATCH (c:InnovationCase)<-[r:CONTACT_FOR]-()
WHERE r.statedBy = 'contacts'
RETURN DISTINCT c.slug AS slug
