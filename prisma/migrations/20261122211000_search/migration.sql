-- What search reads: a schema of its own, derived from the catalogue, which Prisma's client does not see.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE SCHEMA search;

CREATE TABLE search.document (
  "productId" uuid NOT NULL REFERENCES "Product" (id) ON DELETE CASCADE,
  language text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY ("productId", language)
);
CREATE INDEX document_words ON search.document USING gin (language, words);

-- Every word that names something, as it is written: what a misspelt one is compared with.
CREATE TABLE search.word (language text NOT NULL, word text NOT NULL, PRIMARY KEY (language, word));
CREATE INDEX word_trigrams ON search.word USING gin (word gin_trgm_ops);

-- Whoever looks for the one finds the other too.
CREATE TABLE search.synonym (language text NOT NULL, word text NOT NULL, means text NOT NULL, PRIMARY KEY (language, word, means));

CREATE FUNCTION search.config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE language WHEN 'en' THEN 'english' WHEN 'de' THEN 'german' WHEN 'fr' THEN 'french' WHEN 'es' THEN 'spanish'
    WHEN 'pt' THEN 'portuguese' WHEN 'ar' THEN 'arabic' ELSE 'simple' END::regconfig
$$;

-- Accents, case, width, Arabic vowel signs and forms of one letter make no difference.
CREATE FUNCTION search.plain(text text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT lower(unaccent(translate(regexp_replace(normalize(text, NFKC), '[\u0640\u064B-\u065F\u0670]', '', 'g'),
    'أإآٱىئؤة', 'ااااييوه')))
$$;

-- Chinese and Japanese put no space between words: what stands in runs is cut into single signs and overlapping pairs.
CREATE FUNCTION search.runs(text text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT found[1] FROM regexp_matches(text, '[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+', 'g') found
$$;

CREATE FUNCTION search.signs(run text, length int) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT substr(run, at, length) FROM generate_series(1, length(run) - length + 1) at
$$;

CREATE FUNCTION search.rest(text text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT regexp_replace(text, '[\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+', ' ', 'g')
$$;

CREATE FUNCTION search.vector(text text, language text, weight "char") RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT setweight(to_tsvector(search.config(language), search.rest(t.plain) || ' ' || coalesce((
    SELECT string_agg(sign, ' ') FROM search.runs(t.plain) run, generate_series(1, 2) size, search.signs(run, size) sign), '')), weight)
  FROM (SELECT search.plain(text) AS plain) t
$$;

CREATE FUNCTION search.refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  WITH own AS (
    SELECT t.*, p."categoryId" FROM "ProductText" t JOIN "Product" p ON p.id = t."productId" WHERE p.id = ANY (ids)),
  told AS (
    SELECT o."productId", o.language, o.name, o.tagline || ' ' || o.materials AS line, o.description || ' ' || o.care AS story,
      concat_ws(' ', (SELECT c.name FROM "CategoryText" c WHERE c."categoryId" = o."categoryId" AND c.language = o.language),
        (SELECT string_agg(m.name, ' ') FROM "ProductMaterial" x JOIN "MaterialText" m USING ("materialSlug")
         WHERE x."productId" = o."productId" AND m.language = o.language),
        (SELECT string_agg(DISTINCT f.name, ' ') FROM "Variant" v JOIN "FinishText" f USING ("finishSlug")
         WHERE v."productId" = o."productId" AND f.language = o.language)) AS kinds
    FROM own o),
  written AS (
    INSERT INTO search.document AS d ("productId", language, words)
    SELECT "productId", language, search.vector(name, language, 'A') || search.vector(kinds, language, 'B')
      || search.vector(line, language, 'C') || search.vector(story, language, 'D')
    FROM told ORDER BY "productId", language
    ON CONFLICT ("productId", language) DO UPDATE SET words = EXCLUDED.words WHERE d.words <> EXCLUDED.words)
  INSERT INTO search.word (language, word)
  SELECT DISTINCT language, word FROM told, regexp_split_to_table(search.rest(search.plain(name || ' ' || kinds || ' ' || line)), '[^[:alnum:]]+') word
  WHERE length(word) > 2 AND word !~ '[0-9]' ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  DELETE FROM search.document d WHERE d."productId" = ANY (ids)
    AND NOT EXISTS (SELECT FROM "ProductText" t WHERE t."productId" = d."productId" AND t.language = d.language);
END $$;

-- What no list shows yet is written once a list does.
CREATE FUNCTION search.texts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search.refresh(array_agg(DISTINCT c."productId"))
  FROM changed c WHERE EXISTS (SELECT FROM "Listing" l WHERE l."productId" = c."productId") HAVING count(*) > 0;
  RETURN NULL;
END $$;

-- A change of finishes, materials or category; prices and stock leave the words as they are.
CREATE FUNCTION search.kinds_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search.refresh(array_agg(DISTINCT n."productId"))
  FROM before o JOIN after n ON n."productId" = o."productId" AND n.currency = o.currency
  WHERE (n."facetSetId", n."categoryId") <> (o."facetSetId", o."categoryId") HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE TRIGGER "ProductText_added" AFTER INSERT ON "ProductText" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search.texts_changed();
CREATE TRIGGER "ProductText_changed" AFTER UPDATE ON "ProductText" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search.texts_changed();
CREATE TRIGGER "ProductText_removed" AFTER DELETE ON "ProductText" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search.texts_changed();
CREATE TRIGGER "Listing_searched" AFTER INSERT ON "Listing" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search.texts_changed();
CREATE TRIGGER "Listing_changed" AFTER UPDATE ON "Listing" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION search.kinds_changed();

-- A run of signs as a query: all its pairs, or those of what it means as well.
CREATE FUNCTION search.run_query(run text, lang text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT string_agg('(' || one.pairs || ')', ' | ')::tsquery FROM (
    SELECT string_agg(quote_literal(sign), ' & ') AS pairs
    FROM (SELECT run AS word UNION SELECT s.means FROM search.synonym s WHERE s.language = lang AND s.word = run) said,
      search.signs(said.word, CASE WHEN length(said.word) = 1 THEN 1 ELSE 2 END) sign GROUP BY said.word) one
$$;

-- One word as a query: itself, what it means as well, and what it begins where it may still be being typed.
CREATE FUNCTION search.word_query(word text, lang text, begins boolean) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT coalesce(string_agg(nullif(to_tsquery(search.config(lang), quote_literal(one.word) || one.ending)::text, ''), ' | '), '')::tsquery
  FROM (SELECT word, CASE WHEN begins THEN ':*' ELSE '' END AS ending
    UNION ALL SELECT s.means, '' FROM search.synonym s WHERE s.language = lang AND s.word = word_query.word) one
$$;

-- The known word that is nearest to a misspelt one; null where none is near.
CREATE FUNCTION search.nearest(asked text, lang text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT w.word FROM search.word w, LATERAL (SELECT levenshtein(asked, w.word) AS apart,
    length(asked) = length(w.word) AND levenshtein(asked, w.word) = 2 AND
      (SELECT string_agg(c, '' ORDER BY c) FROM regexp_split_to_table(asked, '') c)
      = (SELECT string_agg(c, '' ORDER BY c) FROM regexp_split_to_table(w.word, '') c) AS swapped) d
  WHERE w.language = lang AND length(w.word) BETWEEN length(asked) - 2 AND length(asked) + 2
    AND (w.word % asked OR w.word LIKE left(asked, 1) || '%')
    AND (d.swapped OR d.apart <= CASE WHEN length(asked) < 7 THEN 1 WHEN length(asked) < 10 THEN 2 ELSE 3 END)
  ORDER BY d.swapped DESC, d.apart, similarity(w.word, asked) DESC, w.word LIMIT 1
$$;

CREATE FUNCTION search.finds(asked tsquery, lang text, cur bpchar) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM search.document d JOIN "Listing" l ON l."productId" = d."productId" AND l.currency = cur
    WHERE d.language = lang AND d.words @@ asked)
$$;

-- How a question is answered: as it was asked, with its spelling mended, by a part of it, or not at all.
-- `parts` and `enough` tell how many of which words must be there; `said` is what was searched for instead.
CREATE FUNCTION search.plan(question text, lang text, cur bpchar, OUT how text, OUT asked tsquery, OUT parts tsquery[], OUT enough int, OUT said text)
LANGUAGE plpgsql STABLE AS $$
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
    SELECT FROM search.document d JOIN "Listing" l ON l."productId" = d."productId" AND l.currency = cur
    WHERE d.language = lang AND d.words @@ asked AND (SELECT count(*) FROM unnest(parts) p WHERE d.words @@ p) >= enough)
    THEN 'part' ELSE 'nothing' END;
END $$;

SELECT search.refresh(array_agg(id)) FROM "Product" HAVING count(*) > 0;
