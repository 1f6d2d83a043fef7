-- A part of a question is looked up in the index of words too, not in every product of a currency.
CREATE OR REPLACE FUNCTION search.plan(question text, lang text, cur bpchar, OUT how text, OUT asked tsquery, OUT parts tsquery[], OUT enough integer, OUT said text)
 RETURNS record
 LANGUAGE plpgsql
 STABLE
 SET enable_seqscan TO 'off'
 SET enable_indexscan TO 'off'
AS $$
DECLARE
  plain text := search.plain(question);
  words text[];
  mended text[] := '{}';
  word text;
  one tsquery;
  better text;
BEGIN
  words := ARRAY(SELECT w FROM regexp_split_to_table(search.rest(plain), '[^[:alnum:]]+') w WHERE w <> '');
  said := question;
  enough := 0;
  FOR tries IN 1..2 LOOP
    parts := ARRAY(SELECT q FROM unnest(CASE tries WHEN 1 THEN words ELSE mended END) WITH ORDINALITY AS u (w, place),
        search.word_query(u.w, lang, u.place = cardinality(words)) q WHERE numnode(q) > 0)
      || ARRAY(SELECT search.run_query(run, lang) FROM search.runs(plain) run);
    asked := NULL;
    FOREACH one IN ARRAY parts LOOP asked := CASE WHEN asked IS NULL THEN one ELSE asked && one END; END LOOP;
    IF asked IS NOT NULL AND search.finds(asked, lang, cur) THEN
      how := CASE tries WHEN 1 THEN 'exact' ELSE 'mended' END;
      RETURN;
    END IF;
    EXIT WHEN tries = 2 OR cardinality(words) = 0;
    FOREACH word IN ARRAY words LOOP
      one := search.word_query(word, lang, false);
      better := CASE WHEN length(word) < 3 OR numnode(one) = 0 OR search.finds(one, lang, cur) THEN NULL ELSE search.nearest(word, lang) END;
      mended := mended || coalesce(better, word);
    END LOOP;
    EXIT WHEN mended = words;
    said := array_to_string(mended, ' ');
  END LOOP;
  -- Some of it: for words any of them, for runs of signs those that stand in a name.
  IF cardinality(mended) = 0 THEN mended := words; END IF;
  parts := ARRAY(SELECT q FROM unnest(mended) w, search.word_query(w, lang, false) q WHERE numnode(q) > 0)
    || ARRAY(SELECT to_tsquery('simple', quote_literal(sign) || ':A') FROM search.runs(plain) run, search.signs(run, 1) sign);
  enough := greatest(1, ceil(cardinality(parts) * 0.5));
  asked := NULL;
  FOREACH one IN ARRAY parts LOOP asked := CASE WHEN asked IS NULL THEN one ELSE asked || one END; END LOOP;
  how := CASE WHEN asked IS NOT NULL AND EXISTS (
    SELECT FROM (
      SELECT d."productId" FROM search.document d
      WHERE d.language = lang AND d.words @@ asked AND (SELECT count(*) FROM unnest(parts) p WHERE d.words @@ p) >= enough
      OFFSET 0) hit
    JOIN "Listing" l ON l."productId" = hit."productId" AND l.currency = cur)
    THEN 'part' ELSE 'nothing' END;
END $$;
