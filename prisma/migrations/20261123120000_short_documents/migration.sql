-- A single sign is looked for in names and in what names a kind; texts that tell of a thing are kept by pairs alone. That is
-- a third of a Chinese or Japanese document, which then lies in its row: what ranks thousands of them fetches none from aside.
CREATE OR REPLACE FUNCTION search.vector(text text, language text, weight "char") RETURNS tsvector LANGUAGE plpgsql STABLE AS $$
DECLARE
  plain text := coalesce(search.plain(text), '');
BEGIN
  IF plain ~ '[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]' THEN
    -- A sign that stands alone in a longer text makes no pair.
    plain := search.rest(plain) || ' ' || coalesce((
      SELECT string_agg(substr(run, at, size), ' ') FROM search.runs(plain) run,
        generate_series(CASE WHEN weight IN ('A', 'B') THEN 1 ELSE 2 END, 2) size, generate_series(1, length(run) - size + 1) at), '');
  END IF;
  RETURN setweight(to_tsvector(search.config(language), plain), weight);
END $$;

-- As before, but what several products have in common is derived once.
CREATE OR REPLACE FUNCTION search.refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH own AS (
    SELECT t.*, p."categoryId" FROM "ProductText" t JOIN "Product" p ON p.id = t."productId" WHERE p.id = ANY (ids)),
  told AS MATERIALIZED (
    SELECT o."productId", o.language, o.name, o.tagline || ' ' || o.materials AS line, o.description || ' ' || o.care AS story,
      concat_ws(' ', (SELECT c.name FROM "CategoryText" c WHERE c."categoryId" = o."categoryId" AND c.language = o.language),
        (SELECT string_agg(m.name, ' ') FROM "ProductMaterial" x JOIN "MaterialText" m USING ("materialSlug")
         WHERE x."productId" = o."productId" AND m.language = o.language),
        (SELECT string_agg(DISTINCT f.name, ' ') FROM "Variant" v JOIN "FinishText" f USING ("finishSlug")
         WHERE v."productId" = o."productId" AND f.language = o.language)) AS kinds
    FROM own o),
  kept AS MATERIALIZED (
    SELECT language, kinds, line, story, search.vector(kinds, language, 'B') || search.vector(line, language, 'C')
      || search.vector(story, language, 'D') AS words
    FROM (SELECT DISTINCT language, kinds, line, story FROM told) texts),
  written AS (
    INSERT INTO search.document AS d ("productId", language, words)
    SELECT "productId", language, search.vector(name, language, 'A') || kept.words
    FROM told JOIN kept USING (language, kinds, line, story) ORDER BY "productId", language
    ON CONFLICT ("productId", language) DO UPDATE SET words = EXCLUDED.words WHERE d.words <> EXCLUDED.words)
  INSERT INTO search.word (language, word)
  SELECT DISTINCT language, word FROM (
    SELECT language, name AS text FROM told UNION SELECT language, kinds || ' ' || line FROM kept) texts,
    regexp_split_to_table(search.rest(search.plain(text)), '[^[:alnum:]]+') word
  WHERE length(word) > 2 AND word !~ '[0-9]' ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  DELETE FROM search.document d WHERE d."productId" = ANY (ids)
    AND NOT EXISTS (SELECT FROM "ProductText" t WHERE t."productId" = d."productId" AND t.language = d.language);
END $$;

ALTER TABLE search.document_en SET (toast_tuple_target = 8160);
ALTER TABLE search.document_zh SET (toast_tuple_target = 8160);
ALTER TABLE search.document_ja SET (toast_tuple_target = 8160);
ALTER TABLE search.document_de SET (toast_tuple_target = 8160);
ALTER TABLE search.document_fr SET (toast_tuple_target = 8160);
ALTER TABLE search.document_es SET (toast_tuple_target = 8160);
ALTER TABLE search.document_pt SET (toast_tuple_target = 8160);
ALTER TABLE search.document_ar SET (toast_tuple_target = 8160);
ALTER TABLE search.document_other SET (toast_tuple_target = 8160);

SELECT search.refresh(array_agg(DISTINCT "productId")) FROM search.document HAVING count(*) > 0;
