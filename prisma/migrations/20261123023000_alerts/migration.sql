CREATE TABLE "Alert" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "market" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),
    CONSTRAINT "Alert_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Alert_token_key" ON "Alert"("token");
CREATE UNIQUE INDEX "Alert_variantId_email_key" ON "Alert"("variantId", "email");
CREATE INDEX "Alert_variantId_mailedAt_idx" ON "Alert"("variantId", "mailedAt");
CREATE INDEX "Alert_email_idx" ON "Alert"("email");
CREATE INDEX "Alert_askedAt_idx" ON "Alert"("askedAt");
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever has not said yes is never written to.
ALTER TABLE "Alert" ADD CONSTRAINT "Alert_mailed_only_if_confirmed" CHECK ("mailedAt" IS NULL OR "confirmedAt" IS NOT NULL);

-- Who waits, oldest first: all that the job of every minute looks at.
CREATE INDEX "Alert_waiting" ON "Alert"("variantId", "askedAt", "id") WHERE "confirmedAt" IS NOT NULL AND "mailedAt" IS NULL;

-- Since when it is known that whoever has the account also reads its mail.
ALTER TABLE "User" ADD COLUMN "emailProvenAt" TIMESTAMPTZ(3);
