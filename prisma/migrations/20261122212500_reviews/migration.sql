CREATE TYPE "ReviewState" AS ENUM ('waiting', 'published', 'refused');

-- How many published reviews gave one star, two, ... five.
ALTER TABLE "Product" ADD COLUMN "ratings" INTEGER[] NOT NULL DEFAULT ARRAY[0, 0, 0, 0, 0];
ALTER TABLE "Product" ADD CONSTRAINT "Product_ratings" CHECK (cardinality("ratings") = 5 AND 0 <= ALL ("ratings"));

CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "state" "ReviewState" NOT NULL DEFAULT 'waiting',
    "cause" TEXT,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Review_orderLineId_key" ON "Review"("orderLineId");
CREATE INDEX "Review_productId_state_writtenAt_idx" ON "Review"("productId", "state", "writtenAt");
CREATE INDEX "Review_state_writtenAt_idx" ON "Review"("state", "writtenAt");
ALTER TABLE "Review" ADD CONSTRAINT "Review_stars" CHECK ("stars" BETWEEN 1 AND 5);
ALTER TABLE "Review" ADD CONSTRAINT "Review_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Review" ADD CONSTRAINT "Review_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By counting up and down under the product's row lock, so that two reviews published at once are both counted.
CREATE FUNCTION "review_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."state" = 'published' THEN
    UPDATE "Product" SET "ratings"[OLD."stars"] = "ratings"[OLD."stars"] - 1 WHERE "id" = OLD."productId";
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."state" = 'published' THEN
    UPDATE "Product" SET "ratings"[NEW."stars"] = "ratings"[NEW."stars"] + 1 WHERE "id" = NEW."productId";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Review_counts" AFTER INSERT OR UPDATE OR DELETE ON "Review" FOR EACH ROW EXECUTE FUNCTION "review_counts"();
