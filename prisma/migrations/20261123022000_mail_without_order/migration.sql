ALTER TABLE "Mail" ALTER COLUMN "orderId" DROP NOT NULL;

-- Mails of orders have their order, as ever; only these kinds have none, and so must name who gets them.
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_order_by_kind" CHECK (
  CASE WHEN "kind" IN ('alert_asked', 'back_in_stock') THEN "orderId" IS NULL AND "recipient" IS NOT NULL
  ELSE "orderId" IS NOT NULL END);
