// One row a case: the steps of the spreading guide, each with the tools and the advice that fit the partner types of the case. A tool
// that names no step stands with step 3; of the advice, gains stand with step 1, what to do with step 3, cautions with step 4.
UNWIND $slugs AS slug
MATCH (c:InnovationCase {slug: slug})
WITH c, slug, COLLECT { MATCH (c)-[:INVOLVED]->(t:PartnerType) RETURN t } AS involved
RETURN slug,
  COLLECT { MATCH (:Guide {slug: 'spredningsguiden'})-[:HAS_STEP]->(s:GuideStep)
    RETURN {number: s.number, label: {da: s.labelDa, en: s.labelEn}, giver: {da: s.giverDa, en: s.giverEn},
      taker: {da: s.takerDa, en: s.takerEn},
      tools: COLLECT { MATCH (t:Tool)
        WHERE (s.number IN t.steps OR (t.steps IS NULL AND s.number = 3 AND EXISTS { (t)-[:HELPS_WITH]->() }))
          AND (NOT EXISTS { (t)-[:HELPS_WITH]->() } OR EXISTS { (t)-[:HELPS_WITH]->(p:PartnerType) WHERE p IN involved })
        RETURN t.slug ORDER BY t.steps IS NULL, t.name, t.slug },
      advice: COLLECT { MATCH (a:Advice)-[:ON]->(p:PartnerType)
        WHERE p IN involved AND s.number = CASE a.kind WHEN 'GAIN' THEN 1 WHEN 'CAUTION' THEN 4 ELSE 3 END
        WITH DISTINCT a, p.ordinal AS place ORDER BY place, a.position, a.slug
        WITH a, min(place) AS place RETURN a.slug ORDER BY place, a.position, a.slug }}
    ORDER BY s.number } AS items
