-- Whether a word is anywhere: a common one is among a few products, any other has few entries in the index of words. Each is
-- asked alone (OFFSET 0 keeps the planner out): planned as one, a word that is nowhere was looked for in every product.
-- search.plan, which asks, looks through no index but by bitmaps; a few products are found sooner.
CREATE OR REPLACE FUNCTION search.finds(asked tsquery, lang text, cur bpchar) RETURNS boolean LANGUAGE sql STABLE
SET enable_indexscan = on AS $$
  SELECT CASE
    WHEN EXISTS (
      SELECT FROM (SELECT l."productId" FROM "Listing" l WHERE l.currency = cur LIMIT 50) few
      JOIN search.document d ON d."productId" = few."productId" AND d.language = lang WHERE d.words @@ asked)
    THEN true
    ELSE EXISTS (
      SELECT FROM (SELECT d."productId" FROM search.document d WHERE d.language = lang AND d.words @@ asked OFFSET 0) hit
      JOIN "Listing" l ON l."productId" = hit."productId" AND l.currency = cur) END
$$;
