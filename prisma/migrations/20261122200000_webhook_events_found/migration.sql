-- Events that still wait, and those of one order, are found without reading all that ever came.

-- DropIndex
DROP INDEX "WebhookEvent_receivedAt_idx";

-- CreateIndex
CREATE INDEX "WebhookEvent_state_receivedAt_idx" ON "WebhookEvent"("state", "receivedAt");

-- CreateIndex
CREATE INDEX "WebhookEvent_orderReference_idx" ON "WebhookEvent"("orderReference");
