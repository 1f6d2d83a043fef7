-- Numbers without gaps: the installation's row stays locked until the transaction that uses the number is over, and a
-- statement that writes no order takes no number.
CREATE FUNCTION next_invoice() RETURNS integer LANGUAGE sql VOLATILE AS $$
  UPDATE "Installation" SET "lastInvoice" = "lastInvoice" + 1 WHERE id = 1 RETURNING "lastInvoice"
$$;

-- The history of an order is written under its lock, so that a counter tells its sequence, even where the time is the same.
CREATE TEMPORARY TABLE "Told" AS
  SELECT row_number() OVER (ORDER BY "at", "id") AS "number", "orderId", "from", "to", "fulfilment", "cause", "at" FROM "OrderEvent";
TRUNCATE "OrderEvent";
ALTER TABLE "OrderEvent" DROP COLUMN "id", ADD COLUMN "id" BIGSERIAL PRIMARY KEY;
INSERT INTO "OrderEvent" ("orderId", "from", "to", "fulfilment", "cause", "at")
  SELECT "orderId", "from", "to", "fulfilment", "cause", "at" FROM "Told" ORDER BY "number";
DROP TABLE "Told";
DROP INDEX "OrderEvent_orderId_at_idx";
CREATE INDEX "OrderEvent_orderId_id_idx" ON "OrderEvent"("orderId", "id");
