-- A trusted extension: whoever may create tables in the database may create it. It lets an exclusion compare ids for equality.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE "PriceScheduleState" AS ENUM ('planned', 'running', 'ended', 'cancelled', 'missed');

ALTER TABLE "Price" ADD COLUMN "formerMinor" INTEGER, ADD COLUMN "lowestMinor" INTEGER,
  ADD COLUMN "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "Price" ADD CONSTRAINT "Price_remembers_both" CHECK (("formerMinor" IS NULL) = ("lowestMinor" IS NULL));

CREATE TABLE "PriceChange" (
    "id" BIGSERIAL NOT NULL,
    "variantId" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "PriceChange_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PriceChange_variantId_currency_at_idx" ON "PriceChange"("variantId", "currency", "at");

CREATE TABLE "PriceSchedule" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "state" "PriceScheduleState" NOT NULL DEFAULT 'planned',
    "by" TEXT NOT NULL,
    CONSTRAINT "PriceSchedule_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PriceSchedule_state_startsAt_idx" ON "PriceSchedule"("state", "startsAt");
ALTER TABLE "PriceSchedule" ADD CONSTRAINT "PriceSchedule_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PriceSchedule" ADD CONSTRAINT "PriceSchedule_amount" CHECK ("amountMinor" > 0);
ALTER TABLE "PriceSchedule" ADD CONSTRAINT "PriceSchedule_time" CHECK ("startsAt" <= "endsAt");
ALTER TABLE "PriceSchedule" ADD CONSTRAINT "PriceSchedule_no_overlap"
  EXCLUDE USING gist ("variantId" WITH =, "currency" WITH =, tstzrange("startsAt", "endsAt") WITH &&)
  WHERE ("state" IN ('planned', 'running'));

-- The time of a change is whoever's who made it and said so in "since"; a price set by hand gets the database's.
CREATE FUNCTION "price_is_set"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."since" = OLD."since" THEN
    NEW."since" := clock_timestamp();
  END IF;
  IF NEW."formerMinor" IS NOT DISTINCT FROM OLD."formerMinor" THEN
    NEW."formerMinor" := NULL;
    NEW."lowestMinor" := NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Price_is_set" BEFORE UPDATE ON "Price" FOR EACH ROW
  WHEN (NEW."amountMinor" <> OLD."amountMinor") EXECUTE FUNCTION "price_is_set"();

CREATE FUNCTION "price_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "PriceChange" ("variantId", "currency", "amountMinor", "at")
      SELECT "variantId", "currency", "amountMinor", "since" FROM after;
  ELSE
    INSERT INTO "PriceChange" ("variantId", "currency", "amountMinor", "at")
      SELECT a."variantId", a."currency", a."amountMinor", a."since" FROM after a
      JOIN before b ON b."variantId" = a."variantId" AND b."currency" = a."currency" AND b."amountMinor" <> a."amountMinor";
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Price_history_begins" AFTER INSERT ON "Price"
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "price_history"();
CREATE TRIGGER "Price_history_goes_on" AFTER UPDATE ON "Price"
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION "price_history"();

CREATE FUNCTION "price_history_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history of prices is append-only';
END $$;
CREATE TRIGGER "PriceChange_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "PriceChange"
  FOR EACH STATEMENT EXECUTE FUNCTION "price_history_is_append_only"();

INSERT INTO "PriceChange" ("variantId", "currency", "amountMinor", "at")
  SELECT "variantId", "currency", "amountMinor", "since" FROM "Price";
