-- The rows of a few products are made from what belongs to them. Grouped before the join, a product whose last piece was sold
-- had everything grouped that the shop sells, three times, within its order's transaction.
CREATE OR REPLACE VIEW "ListingNow" AS
SELECT p.id AS "productId", s.currency, p."categoryId", p.position, p."createdAt", s."priceMinor", s.available, s.finishes,
  ARRAY(SELECT m."materialSlug" FROM "ProductMaterial" m WHERE m."productId" = p.id ORDER BY m."materialSlug") AS materials
FROM "Product" p CROSS JOIN LATERAL (
  SELECT c.currency, min(c."amountMinor") AS "priceMinor", bool_or(v.free > 0) AS available,
    array_agg(DISTINCT v."finishSlug") AS finishes
  FROM "Variant" v JOIN "Price" c ON c."variantId" = v.id
  WHERE v."productId" = p.id AND EXISTS (SELECT FROM "VariantPicture" x WHERE x."variantId" = v.id)
  GROUP BY c.currency) s;
