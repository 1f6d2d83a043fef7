-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "returnsDueAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Order_returnsDueAt_idx" ON "Order"("returnsDueAt");

UPDATE "Order" SET "returnsDueAt" = "paidAt" + interval '1 day' WHERE "capturedMinor" > 0;
