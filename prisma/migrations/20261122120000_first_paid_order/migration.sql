
-- What Prisma's schema language cannot say. tests/support/schema.db.test.ts lists these by name.

ALTER TABLE "Variant" ADD CONSTRAINT "Variant_stock_not_negative" CHECK ("free" >= 0 AND "held" >= 0 AND "sold" >= 0);
ALTER TABLE "Price" ADD CONSTRAINT "Price_positive" CHECK ("amountMinor" > 0);
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_adds_up" CHECK ("quantity" > 0 AND "totalMinor" = "unitMinor" * "quantity");
ALTER TABLE "Order" ADD CONSTRAINT "Order_adds_up" CHECK ("totalMinor" = "subtotalMinor" + "shippingMinor" AND "subtotalMinor" >= 0 AND "shippingMinor" >= 0);
ALTER TABLE "StockHold" ADD CONSTRAINT "StockHold_quantity" CHECK ("quantity" > 0);
ALTER TABLE "Installation" ADD CONSTRAINT "Installation_one_row" CHECK ("id" = 1);

-- One order per cart may wait for money; one attempt per order may be open.
CREATE UNIQUE INDEX "Order_one_open_per_cart" ON "Order" ("cartId") WHERE "state" IN ('pending', 'awaiting_payment');
CREATE UNIQUE INDEX "PaymentAttempt_one_open_per_order" ON "PaymentAttempt" ("orderId") WHERE "state" IN ('sending', 'open');
CREATE UNIQUE INDEX "WebhookEndpoint_one_active" ON "WebhookEndpoint" ("apiBase", "url") WHERE "retiredAt" IS NULL;
