CREATE TABLE "BoughtTogether" (
  "productId" UUID NOT NULL,
  "otherId" UUID NOT NULL,
  "orders" INTEGER NOT NULL,
  CONSTRAINT "BoughtTogether_pkey" PRIMARY KEY ("productId", "otherId"),
  CONSTRAINT "BoughtTogether_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "BoughtTogether_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "BoughtTogether_otherId_idx" ON "BoughtTogether"("otherId");
