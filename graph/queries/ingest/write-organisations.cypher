// Writes organisations without their relations; says of each whether it is new. A placeholder made for a reference becomes real here.
UNWIND $rows AS row
MERGE (o:Organisation {slug: row.slug})
SET o.name = row.name, o.nameEn = row.nameEn, o.kind = row.kind, o.country = coalesce(row.country, 'DK'), o.aliases = coalesce(row.aliases, []),
  o.statedBy = row.statedBy, o.url = row.url, o.phone = row.phone, o.email = row.email, o.descriptionDa = row.description.da, o.descriptionEn = row.description.en,
  o.flagsDa = [f IN row.flags | f.da], o.flagsEn = [f IN row.flags | f.en]
