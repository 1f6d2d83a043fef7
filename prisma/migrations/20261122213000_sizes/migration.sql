CREATE TABLE "Size" (
  "slug" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  CONSTRAINT "Size_pkey" PRIMARY KEY ("slug")
);
CREATE TABLE "SizeText" (
  "sizeSlug" TEXT NOT NULL,
  "language" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  CONSTRAINT "SizeText_pkey" PRIMARY KEY ("sizeSlug", "language"),
  CONSTRAINT "SizeText_sizeSlug_fkey" FOREIGN KEY ("sizeSlug") REFERENCES "Size"("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

ALTER TABLE "Variant"
  ADD COLUMN "sizeSlug" TEXT,
  ADD COLUMN "widthMm" INTEGER,
  ADD COLUMN "depthMm" INTEGER,
  ADD COLUMN "heightMm" INTEGER,
  ADD CONSTRAINT "Variant_sizeSlug_fkey" FOREIGN KEY ("sizeSlug") REFERENCES "Size"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- What has no size comes once in each finish, as before.
DROP INDEX "Variant_productId_finishSlug_key";
CREATE UNIQUE INDEX "Variant_productId_finishSlug_sizeSlug_key"
  ON "Variant"("productId", "finishSlug", "sizeSlug") NULLS NOT DISTINCT;
