CREATE TABLE "Material" (
    "slug" TEXT NOT NULL,

    CONSTRAINT "Material_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "MaterialText" (
    "materialSlug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "MaterialText_pkey" PRIMARY KEY ("materialSlug","language")
);

CREATE TABLE "ProductMaterial" (
    "productId" UUID NOT NULL,
    "materialSlug" TEXT NOT NULL,

    CONSTRAINT "ProductMaterial_pkey" PRIMARY KEY ("productId","materialSlug")
);

CREATE TABLE "Listing" (
    "productId" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "categoryId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "priceMinor" INTEGER NOT NULL,
    "available" BOOLEAN NOT NULL,
    "facetSetId" INTEGER NOT NULL,

    CONSTRAINT "Listing_pkey" PRIMARY KEY ("productId","currency")
);

CREATE TABLE "FacetSet" (
    "id" SERIAL NOT NULL,
    "finishes" TEXT[],
    "materials" TEXT[],

    CONSTRAINT "FacetSet_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Listing_currency_categoryId_position_productId_idx" ON "Listing"("currency", "categoryId", "position", "productId");
CREATE INDEX "Listing_currency_categoryId_priceMinor_productId_idx" ON "Listing"("currency", "categoryId", "priceMinor", "productId");
CREATE INDEX "Listing_currency_categoryId_createdAt_productId_idx" ON "Listing"("currency", "categoryId", "createdAt" DESC, "productId");
CREATE UNIQUE INDEX "FacetSet_finishes_materials_key" ON "FacetSet"("finishes", "materials");

ALTER TABLE "MaterialText" ADD CONSTRAINT "MaterialText_materialSlug_fkey" FOREIGN KEY ("materialSlug") REFERENCES "Material"("slug") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ProductMaterial" ADD CONSTRAINT "ProductMaterial_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "ProductMaterial" ADD CONSTRAINT "ProductMaterial_materialSlug_fkey" FOREIGN KEY ("materialSlug") REFERENCES "Material"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Listing" ADD CONSTRAINT "Listing_facetSetId_fkey" FOREIGN KEY ("facetSetId") REFERENCES "FacetSet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A row for each product and currency in which it is shown: some variant has a price in it and a picture.
CREATE VIEW "ListingNow" AS
SELECT p.id AS "productId", s.currency, p."categoryId", p.position, p."createdAt", s."priceMinor", s.available, s.finishes,
  ARRAY(SELECT m."materialSlug" FROM "ProductMaterial" m WHERE m."productId" = p.id ORDER BY m."materialSlug") AS materials
FROM (
  SELECT v."productId", c.currency, min(c."amountMinor") AS "priceMinor", bool_or(v.free > 0) AS available,
    array_agg(DISTINCT v."finishSlug") AS finishes
  FROM "Variant" v JOIN "Price" c ON c."variantId" = v.id
  WHERE EXISTS (SELECT FROM "VariantPicture" x WHERE x."variantId" = v.id)
  GROUP BY v."productId", c.currency) s
JOIN "Product" p ON p.id = s."productId";

-- Rows are locked by product before anything is read: two that sell a product's last variants at once see each other's.
CREATE FUNCTION refresh_listing(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Listing" WHERE "productId" = ANY (ids) ORDER BY "productId", currency FOR UPDATE;
  INSERT INTO "FacetSet" (finishes, materials)
  SELECT DISTINCT n.finishes, n.materials FROM "ListingNow" n
  WHERE n."productId" = ANY (ids)
    AND NOT EXISTS (SELECT FROM "FacetSet" f WHERE f.finishes = n.finishes AND f.materials = n.materials)
  ORDER BY 1, 2 ON CONFLICT DO NOTHING;
  DELETE FROM "Listing" l WHERE l."productId" = ANY (ids) AND NOT EXISTS (
    SELECT FROM "ListingNow" n WHERE n."productId" = l."productId" AND n.currency = l.currency);
  INSERT INTO "Listing" AS l ("productId", currency, "categoryId", position, "createdAt", "priceMinor", available, "facetSetId")
  SELECT n."productId", n.currency, n."categoryId", n.position, n."createdAt", n."priceMinor", n.available, f.id
  FROM "ListingNow" n JOIN "FacetSet" f ON f.finishes = n.finishes AND f.materials = n.materials
  WHERE n."productId" = ANY (ids) ORDER BY 1, 2
  ON CONFLICT ("productId", currency) DO UPDATE SET
    ("categoryId", position, "createdAt", "priceMinor", available, "facetSetId") =
    (EXCLUDED."categoryId", EXCLUDED.position, EXCLUDED."createdAt", EXCLUDED."priceMinor", EXCLUDED.available, EXCLUDED."facetSetId")
  WHERE (l."categoryId", l.position, l."createdAt", l."priceMinor", l.available, l."facetSetId") IS DISTINCT FROM
    (EXCLUDED."categoryId", EXCLUDED.position, EXCLUDED."createdAt", EXCLUDED."priceMinor", EXCLUDED.available, EXCLUDED."facetSetId");
END $$;

-- Stock moves with every order: only the first and the last free piece of a variant matter to a list.
CREATE FUNCTION "Variant_listed"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ids uuid[];
BEGIN
  SELECT array_agg(DISTINCT id) INTO ids FROM (
    SELECT unnest(ARRAY[o."productId", n."productId"]) AS id FROM before o JOIN after n ON n.id = o.id
    WHERE (o.free > 0, o."finishSlug", o."productId") <> (n.free > 0, n."finishSlug", n."productId")) changed;
  IF ids IS NOT NULL THEN PERFORM refresh_listing(ids); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "Variant_unlisted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_listing(array_agg(DISTINCT "productId")) FROM before HAVING count(*) > 0;
  RETURN NULL;
END $$;

-- For what belongs to a variant. `changed` holds new rows or old ones; those of a variant that goes too follow it.
CREATE FUNCTION "of_variant_listed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_listing(array_agg(DISTINCT v."productId"))
  FROM changed c JOIN "Variant" v ON v.id = c."variantId" HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE FUNCTION "of_product_listed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_listing(array_agg(DISTINCT c."productId"))
  FROM changed c JOIN "Product" p ON p.id = c."productId" HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE FUNCTION "Product_listed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_listing(array_agg(n.id)) FROM before o JOIN after n ON n.id = o.id
  WHERE (o."categoryId", o.position, o."createdAt") <> (n."categoryId", n.position, n."createdAt") HAVING count(*) > 0;
  RETURN NULL;
END $$;

CREATE TRIGGER "Variant_listed" AFTER UPDATE ON "Variant" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "Variant_listed"();
CREATE TRIGGER "Variant_unlisted" AFTER DELETE ON "Variant" REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION "Variant_unlisted"();
CREATE TRIGGER "Product_listed" AFTER UPDATE ON "Product" REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "Product_listed"();
CREATE TRIGGER "Price_added" AFTER INSERT ON "Price" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "of_variant_listed"();
CREATE TRIGGER "Price_changed" AFTER UPDATE ON "Price" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "of_variant_listed"();
CREATE TRIGGER "Price_removed" AFTER DELETE ON "Price" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "of_variant_listed"();
CREATE TRIGGER "VariantPicture_added" AFTER INSERT ON "VariantPicture" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "of_variant_listed"();
CREATE TRIGGER "VariantPicture_removed" AFTER DELETE ON "VariantPicture" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "of_variant_listed"();
CREATE TRIGGER "ProductMaterial_added" AFTER INSERT ON "ProductMaterial" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "of_product_listed"();
CREATE TRIGGER "ProductMaterial_removed" AFTER DELETE ON "ProductMaterial" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "of_product_listed"();

SELECT refresh_listing(array_agg(id)) FROM "Product" HAVING count(*) > 0;
