-- What is suggested while somebody types goes by names alone, which begin in far fewer ways than stories do.
CREATE INDEX document_names ON search.document USING gin (language, ts_filter(words, '{a}'));

-- A question that is still being typed: its last word is the beginning of one, be it a word that says nothing on its own
-- ("be" on the way to "bench"). Null where there is nothing to look for.
CREATE FUNCTION search.begun(question text, lang text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT string_agg('(' || asked::text || ')', ' & ')::tsquery FROM (
    SELECT CASE WHEN place < max(place) OVER () THEN search.word_query(word, lang, false)
      ELSE search.word_query(word, lang, true) || to_tsquery('simple', quote_literal(word) || ':*') END AS asked
    FROM regexp_split_to_table(search.rest(search.plain(question)), '[^[:alnum:]]+') WITH ORDINALITY AS u (word, place)
    WHERE word <> ''
    UNION ALL SELECT search.run_query(run, lang) FROM search.runs(search.plain(question)) run) parts
  WHERE numnode(asked) > 0
$$;
