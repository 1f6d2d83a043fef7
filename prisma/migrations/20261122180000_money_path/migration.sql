-- CreateEnum
CREATE TYPE "Fulfilment" AS ENUM ('unshipped', 'partly_shipped', 'shipped', 'delivered');

-- CreateEnum
CREATE TYPE "CaptureMethod" AS ENUM ('automatic', 'manual');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('claimed', 'redeemed', 'released');

-- CreateEnum
CREATE TYPE "RefundState" AS ENUM ('sending', 'pending', 'succeeded', 'failed', 'unclear');

-- CreateEnum
CREATE TYPE "LedgerAccount" AS ENUM ('wooshpay', 'receivable', 'goods', 'discount', 'shipping', 'tax', 'disputes', 'fees');

-- CreateEnum
CREATE TYPE "MailState" AS ENUM ('queued', 'sent', 'failed');

-- AlterEnum
ALTER TYPE "OrderState" ADD VALUE 'authorised';
ALTER TYPE "OrderState" ADD VALUE 'partly_refunded';
ALTER TYPE "OrderState" ADD VALUE 'refunded';
ALTER TYPE "OrderState" ADD VALUE 'disputed';

-- AlterTable
ALTER TABLE "Cart" ADD COLUMN     "code" TEXT;

-- AlterTable
ALTER TABLE "Installation" ADD COLUMN     "lastInvoice" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "capturableUntil" TIMESTAMPTZ(3),
ADD COLUMN     "capture" "CaptureMethod" NOT NULL DEFAULT 'automatic',
ADD COLUMN     "capturedMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discountMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "fulfilment" "Fulfilment" NOT NULL DEFAULT 'unshipped',
ADD COLUMN     "invoiceNumber" INTEGER,
ADD COLUMN     "refundedMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rules" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "shippingTaxMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "taxMinor" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderEvent" ADD COLUMN     "fulfilment" "Fulfilment",
ALTER COLUMN "to" DROP NOT NULL;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "discountMinor" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "taxMinor" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Promotion" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "percentOff" INTEGER,
    "amountsOff" JSONB,
    "limit" INTEGER,
    "claimed" INTEGER NOT NULL DEFAULT 0,
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),

    CONSTRAINT "Promotion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromotionClaim" (
    "orderId" UUID NOT NULL,
    "promotionId" UUID NOT NULL,
    "state" "ClaimState" NOT NULL,

    CONSTRAINT "PromotionClaim_pkey" PRIMARY KEY ("orderId")
);

-- CreateTable
CREATE TABLE "Shipment" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "carrier" TEXT,
    "tracking" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShipmentLine" (
    "shipmentId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "ShipmentLine_pkey" PRIMARY KEY ("shipmentId","orderLineId")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "lines" JSONB NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Refund" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "RefundState" NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "shippingMinor" INTEGER NOT NULL DEFAULT 0,
    "taxMinor" INTEGER NOT NULL DEFAULT 0,
    "cause" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "requestBody" TEXT,
    "refundedBefore" INTEGER,
    "refundId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefundLine" (
    "refundId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "amountMinor" INTEGER NOT NULL,

    CONSTRAINT "RefundLine_pkey" PRIMARY KEY ("refundId","orderLineId")
);

-- CreateTable
CREATE TABLE "Dispute" (
    "id" TEXT NOT NULL,
    "orderId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerTransaction" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LedgerTransaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "transactionId" UUID NOT NULL,
    "account" "LedgerAccount" NOT NULL,
    "amountMinor" INTEGER NOT NULL,

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("transactionId","account")
);

-- CreateTable
CREATE TABLE "Difference" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "orderId" UUID,
    "detail" TEXT NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "resolvedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Difference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "orderId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "state" "MailState" NOT NULL,
    "recipient" TEXT,
    "subject" TEXT,
    "text" TEXT,
    "html" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiCall" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "call" TEXT NOT NULL,
    "status" INTEGER,
    "outcome" TEXT NOT NULL,
    "requestId" TEXT,
    "ms" INTEGER NOT NULL,
    "request" JSONB,
    "answer" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ApiCall_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Promotion_code_key" ON "Promotion"("code");

-- CreateIndex
CREATE INDEX "PromotionClaim_promotionId_idx" ON "PromotionClaim"("promotionId");

-- CreateIndex
CREATE UNIQUE INDEX "Shipment_orderId_number_key" ON "Shipment"("orderId", "number");

-- CreateIndex
CREATE INDEX "ShipmentLine_orderLineId_idx" ON "ShipmentLine"("orderLineId");

-- CreateIndex
CREATE INDEX "Withdrawal_orderId_idx" ON "Withdrawal"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_idempotencyKey_key" ON "Refund"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_refundId_key" ON "Refund"("refundId");

-- CreateIndex
CREATE INDEX "Refund_state_createdAt_idx" ON "Refund"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Refund_orderId_number_key" ON "Refund"("orderId", "number");

-- CreateIndex
CREATE INDEX "RefundLine_orderLineId_idx" ON "RefundLine"("orderLineId");

-- CreateIndex
CREATE INDEX "Dispute_orderId_idx" ON "Dispute"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerTransaction_orderId_kind_sourceId_key" ON "LedgerTransaction"("orderId", "kind", "sourceId");

-- CreateIndex
CREATE INDEX "Difference_resolvedAt_idx" ON "Difference"("resolvedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Mail_key_key" ON "Mail"("key");

-- CreateIndex
CREATE INDEX "Mail_orderId_idx" ON "Mail"("orderId");

-- CreateIndex
CREATE INDEX "Mail_state_createdAt_idx" ON "Mail"("state", "createdAt");

-- CreateIndex
CREATE INDEX "ApiCall_orderId_at_idx" ON "ApiCall"("orderId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Order_invoiceNumber_key" ON "Order"("invoiceNumber");

-- AddForeignKey
ALTER TABLE "PromotionClaim" ADD CONSTRAINT "PromotionClaim_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromotionClaim" ADD CONSTRAINT "PromotionClaim_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerTransaction" ADD CONSTRAINT "LedgerTransaction_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerEntry" ADD CONSTRAINT "LedgerEntry_transactionId_fkey" FOREIGN KEY ("transactionId") REFERENCES "LedgerTransaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiCall" ADD CONSTRAINT "ApiCall_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma's schema language cannot say. tests/support/schema.db.test.ts lists these by name.

ALTER TABLE "OrderLine" DROP CONSTRAINT "OrderLine_adds_up";
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_adds_up" CHECK ("quantity" > 0 AND "totalMinor" = "unitMinor" * "quantity" - "discountMinor" AND "discountMinor" >= 0 AND "taxMinor" BETWEEN 0 AND "totalMinor");
ALTER TABLE "Order" DROP CONSTRAINT "Order_adds_up";
ALTER TABLE "Order" ADD CONSTRAINT "Order_adds_up" CHECK ("totalMinor" = "subtotalMinor" - "discountMinor" + "shippingMinor" AND "subtotalMinor" >= 0 AND "discountMinor" BETWEEN 0 AND "subtotalMinor" AND "shippingMinor" >= 0 AND "taxMinor" BETWEEN 0 AND "totalMinor");
ALTER TABLE "Order" ADD CONSTRAINT "Order_returns_no_more_than_came" CHECK ("refundedMinor" BETWEEN 0 AND "capturedMinor");
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_within_limit" CHECK ("claimed" >= 0 AND ("limit" IS NULL OR "claimed" <= "limit"));
ALTER TABLE "Promotion" ADD CONSTRAINT "Promotion_one_kind" CHECK (("percentOff" BETWEEN 1 AND 100 AND "amountsOff" IS NULL) OR ("percentOff" IS NULL AND "amountsOff" IS NOT NULL));
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_quantity" CHECK ("quantity" > 0);
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_amount" CHECK ("amountMinor" > 0 AND "shippingMinor" BETWEEN 0 AND "amountMinor");
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_quantity" CHECK ("quantity" > 0 AND "amountMinor" >= 0);

CREATE UNIQUE INDEX "Refund_one_under_way_per_order" ON "Refund" ("orderId") WHERE "state" IN ('sending', 'pending', 'unclear');
CREATE UNIQUE INDEX "Difference_one_open" ON "Difference" ("kind", "subject") WHERE "resolvedAt" IS NULL;

-- The ledger is append-only, and what is appended balances by the time it is committed.
CREATE FUNCTION "ledger_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: book a transaction that reverses the other';
END $$;

CREATE FUNCTION "ledger_balances"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  booked uuid;
  balance bigint;
BEGIN
  IF TG_TABLE_NAME = 'LedgerTransaction' THEN booked := NEW."id"; ELSE booked := NEW."transactionId"; END IF;
  SELECT sum("amountMinor") INTO balance FROM "LedgerEntry" WHERE "transactionId" = booked;
  IF balance IS DISTINCT FROM 0 THEN
    RAISE EXCEPTION 'ledger transaction % does not balance: %', booked, coalesce(balance::text, 'no entries');
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "LedgerTransaction_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "LedgerTransaction" FOR EACH STATEMENT EXECUTE FUNCTION "ledger_is_append_only"();
CREATE TRIGGER "LedgerEntry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "LedgerEntry" FOR EACH STATEMENT EXECUTE FUNCTION "ledger_is_append_only"();
CREATE CONSTRAINT TRIGGER "LedgerTransaction_balances" AFTER INSERT ON "LedgerTransaction" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "ledger_balances"();
CREATE CONSTRAINT TRIGGER "LedgerEntry_balances" AFTER INSERT ON "LedgerEntry" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "ledger_balances"();

-- Orders paid before there was a ledger are booked as they stand.
UPDATE "Order" SET "capturedMinor" = "totalMinor" WHERE "state" = 'paid';
WITH booked AS (
  INSERT INTO "LedgerTransaction" ("id", "orderId", "kind", "sourceId", "currency", "at")
  SELECT gen_random_uuid(), "id", 'sale', "reference", "currency", "paidAt" FROM "Order" WHERE "state" = 'paid' RETURNING "id", "orderId")
INSERT INTO "LedgerEntry" ("transactionId", "account", "amountMinor")
SELECT booked."id", entry."account"::"LedgerAccount", entry."minor" FROM booked JOIN "Order" o ON o."id" = booked."orderId",
  LATERAL (VALUES ('receivable', o."totalMinor"), ('goods', -o."subtotalMinor"), ('shipping', -o."shippingMinor")) AS entry ("account", "minor");
WITH booked AS (
  INSERT INTO "LedgerTransaction" ("id", "orderId", "kind", "sourceId", "currency", "at")
  SELECT gen_random_uuid(), o."id", 'capture', a."intentId", o."currency", o."paidAt"
  FROM "Order" o JOIN "PaymentAttempt" a ON a."orderId" = o."id" AND a."intentId" IS NOT NULL WHERE o."state" = 'paid' RETURNING "id", "orderId")
INSERT INTO "LedgerEntry" ("transactionId", "account", "amountMinor")
SELECT booked."id", entry."account"::"LedgerAccount", entry."minor" FROM booked JOIN "Order" o ON o."id" = booked."orderId",
  LATERAL (VALUES ('wooshpay', o."totalMinor"), ('receivable', -o."totalMinor")) AS entry ("account", "minor");
