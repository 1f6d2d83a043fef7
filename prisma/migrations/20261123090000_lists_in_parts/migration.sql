-- A question is about one currency and one language. What it reads lies together, with figures of its own for the planner;
-- what a merchant adds later lies in the default part until it gets its own.
ALTER TABLE "Listing" RENAME TO "ListingWhole";
ALTER TABLE "ListingWhole" RENAME CONSTRAINT "Listing_pkey" TO "ListingWhole_pkey";
ALTER TABLE "ListingWhole" DROP CONSTRAINT "Listing_productId_fkey", DROP CONSTRAINT "Listing_categoryId_fkey", DROP CONSTRAINT "Listing_facetSetId_fkey";
DROP INDEX "Listing_currency_categoryId_position_productId_idx";
DROP INDEX "Listing_currency_categoryId_priceMinor_productId_idx";
DROP INDEX "Listing_currency_categoryId_createdAt_productId_idx";

CREATE TABLE "Listing" (
    LIKE "ListingWhole",
    CONSTRAINT "Listing_pkey" PRIMARY KEY ("productId","currency")
) PARTITION BY LIST ("currency");

CREATE TABLE "Listing_GBP" PARTITION OF "Listing" FOR VALUES IN ('GBP');
CREATE TABLE "Listing_USD" PARTITION OF "Listing" FOR VALUES IN ('USD');
CREATE TABLE "Listing_SGD" PARTITION OF "Listing" FOR VALUES IN ('SGD');
CREATE TABLE "Listing_EUR" PARTITION OF "Listing" FOR VALUES IN ('EUR');
CREATE TABLE "Listing_CNY" PARTITION OF "Listing" FOR VALUES IN ('CNY');
CREATE TABLE "Listing_JPY" PARTITION OF "Listing" FOR VALUES IN ('JPY');
CREATE TABLE "Listing_BRL" PARTITION OF "Listing" FOR VALUES IN ('BRL');
CREATE TABLE "Listing_KWD" PARTITION OF "Listing" FOR VALUES IN ('KWD');
CREATE TABLE "Listing_other" PARTITION OF "Listing" DEFAULT;
INSERT INTO "Listing" SELECT * FROM "ListingWhole" ORDER BY "productId";
DROP TABLE "ListingWhole";

CREATE INDEX "Listing_currency_categoryId_position_productId_idx" ON "Listing"("currency", "categoryId", "position", "productId");
CREATE INDEX "Listing_currency_categoryId_priceMinor_productId_idx" ON "Listing"("currency", "categoryId", "priceMinor", "productId");
CREATE INDEX "Listing_currency_categoryId_createdAt_productId_idx" ON "Listing"("currency", "categoryId", "createdAt" DESC, "productId");
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_facetSetId_fkey" FOREIGN KEY ("facetSetId") REFERENCES "FacetSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "Listing_searched" AFTER INSERT ON "Listing" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search.texts_changed();
CREATE TRIGGER "Listing_changed" AFTER UPDATE ON "Listing" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION search.kinds_changed();

ALTER TABLE search.document RENAME TO document_whole;
CREATE TABLE search.document (
  LIKE search.document_whole,
  CONSTRAINT document_key PRIMARY KEY ("productId", language)
) PARTITION BY LIST (language);
CREATE TABLE search.document_en PARTITION OF search.document FOR VALUES IN ('en');
CREATE TABLE search.document_zh PARTITION OF search.document FOR VALUES IN ('zh');
CREATE TABLE search.document_ja PARTITION OF search.document FOR VALUES IN ('ja');
CREATE TABLE search.document_de PARTITION OF search.document FOR VALUES IN ('de');
CREATE TABLE search.document_fr PARTITION OF search.document FOR VALUES IN ('fr');
CREATE TABLE search.document_es PARTITION OF search.document FOR VALUES IN ('es');
CREATE TABLE search.document_pt PARTITION OF search.document FOR VALUES IN ('pt');
CREATE TABLE search.document_ar PARTITION OF search.document FOR VALUES IN ('ar');
CREATE TABLE search.document_other PARTITION OF search.document DEFAULT;
INSERT INTO search.document SELECT * FROM search.document_whole ORDER BY "productId";
DROP TABLE search.document_whole;

ALTER TABLE search.document ADD FOREIGN KEY ("productId") REFERENCES "Product" (id) ON DELETE CASCADE;
CREATE INDEX document_words ON search.document USING gin (words);
CREATE INDEX document_names ON search.document USING gin (ts_filter(words, '{a}'));

-- Whether a word is anywhere is a question for its index alone. The planner expects to come upon any word soon, and where
-- it is nowhere would have read everything.
ALTER FUNCTION search.plan(text, text, bpchar) SET enable_seqscan = off;
ALTER FUNCTION search.plan(text, text, bpchar) SET enable_indexscan = off;

-- Was for the language in the indexes of documents.
DROP EXTENSION btree_gin;
