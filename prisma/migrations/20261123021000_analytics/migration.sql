CREATE TABLE "AnalyticsEvent" (
  "id" BIGSERIAL NOT NULL,
  "name" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "market" TEXT NOT NULL,
  "path" TEXT NOT NULL,
  "tab" UUID,
  "orderNumber" INTEGER,
  "payload" JSONB NOT NULL,
  CONSTRAINT "AnalyticsEvent_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "AnalyticsEvent_order_or_tab" CHECK (("name" = 'purchase') = ("orderNumber" IS NOT NULL) AND ("orderNumber" IS NULL) = ("tab" IS NOT NULL))
);
CREATE UNIQUE INDEX "AnalyticsEvent_orderNumber_key" ON "AnalyticsEvent"("orderNumber");
CREATE INDEX "AnalyticsEvent_at_idx" ON "AnalyticsEvent"("at");
CREATE INDEX "AnalyticsEvent_name_at_idx" ON "AnalyticsEvent"("name", "at");
