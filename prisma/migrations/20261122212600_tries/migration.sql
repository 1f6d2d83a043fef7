CREATE TABLE "Tries" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "Tries_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "Tries_since_idx" ON "Tries"("since");
