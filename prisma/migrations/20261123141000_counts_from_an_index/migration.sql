-- What is counted beside a shelf's filters stands in the index by which the shelf is found: its rows need not be looked at.
DROP INDEX "Listing_currency_categoryId_position_productId_idx";
CREATE INDEX "Listing_currency_categoryId_position_productId_idx" ON "Listing" ("currency", "categoryId", "position", "productId")
  INCLUDE ("facetSetId", "available", "priceMinor");
