// Joins cases to partner organisations and to the types of partners involved. Returns nothing.
UNWIND $rows AS row
MATCH (c:InnovationCase {slug: row.case})
CALL (c, row) {
  UNWIND range(0, size(coalesce(row.partnerships, [])) - 1) AS i
  WITH c, i, row.partnerships[i] AS partner
  MATCH (o:Organisation {slug: partner.organisation})
  CREATE (c)-[p:PARTNERED_WITH {partnerType: partner.partnerType, roles: partner.roles, ordinal: i}]->(o)
  SET p.noteDa = partner.note.da, p.noteEn = partner.note.en
}
CALL (c, row) {
  UNWIND range(0, size(coalesce(row.involved, [])) - 1) AS i
  WITH c, i, row.involved[i] AS partner
  MATCH (t:PartnerType {code: partner.partnerType})
  CREATE (c)-[p:INVOLVED {roles: partner.roles, ordinal: i, stated: true}]->(t)
  SET p.noteDa = partner.note.da, p.noteEn = partner.note.en
}
CALL (c, row) {
  UNWIND row.partnerships AS partner
  WITH c, partner.partnerType AS code, collect(partner.roles) AS lists
  MATCH (t:PartnerType {code: code})
  WHERE NOT EXISTS { (c)-[:INVOLVED]->(t) }
  CREATE (c)-[:INVOLVED {stated: false, roles: reduce(all = [], roles IN lists | all + [r IN roles WHERE NOT r IN all])}]->(t)
}
