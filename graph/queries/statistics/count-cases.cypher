// How many published cases have each trait; a row without code counts those where such a trait is stated at all.
MATCH (c:InnovationCase {status: 'PUBLISHED'}) RETURN 'CASE' AS trait, null AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'}) WHERE c.origin <> 'UNKNOWN' RETURN 'ORIGIN' AS trait, c.origin AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'}) WHERE c.sector IS NOT NULL RETURN 'SECTOR' AS trait, c.sector AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'}) WHERE c.origin <> 'UNKNOWN' RETURN 'ORIGIN' AS trait, null AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'}) WHERE c.sector IS NOT NULL RETURN 'SECTOR' AS trait, null AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'})-[:INVOLVED]->(t:PartnerType) RETURN 'PARTNER' AS trait, t.code AS code, null AS other, count(DISTINCT c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'}) WHERE EXISTS { (c)-[:INVOLVED]->() } RETURN 'PARTNER' AS trait, null AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'})-[a:ACHIEVED]->(v:ValueOutcome) WHERE a.evidence <> 'EXPECTED' RETURN 'VALUE' AS trait, v.code AS code, null AS other, count(DISTINCT c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'}) WHERE EXISTS { (c)-[a:ACHIEVED]->() WHERE a.evidence <> 'EXPECTED' } RETURN 'VALUE' AS trait, null AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'})-[:OF_TYPE]->(t:InnovationType) RETURN 'INNOVATION_TYPE' AS trait, t.code AS code, null AS other, count(DISTINCT c) AS cases
UNION ALL
MATCH (c:InnovationCase {status: 'PUBLISHED'}) WHERE EXISTS { (c)-[:OF_TYPE]->() } RETURN 'INNOVATION_TYPE' AS trait, null AS code, null AS other, count(c) AS cases
UNION ALL
MATCH (v:ValueOutcome)<-[a:ACHIEVED]-(c:InnovationCase {status: 'PUBLISHED'})-[:INVOLVED]->(t:PartnerType) WHERE a.evidence <> 'EXPECTED'
RETURN 'PARTNER_VALUE' AS trait, t.code AS code, v.code AS other, count(DISTINCT c) AS cases
UNION ALL
MATCH (u:PartnerType)<-[:INVOLVED]-(c:InnovationCase {status: 'PUBLISHED'})-[:INVOLVED]->(t:PartnerType) WHERE u <> t
RETURN 'CO_PARTNER' AS trait, t.code AS code, u.code AS other, count(DISTINCT c) AS cases
