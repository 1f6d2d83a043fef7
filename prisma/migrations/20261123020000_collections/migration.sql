CREATE TABLE "Collection" (
  "id" UUID NOT NULL,
  "slug" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "pictureId" TEXT NOT NULL,
  CONSTRAINT "Collection_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Collection_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "Collection_slug_key" ON "Collection"("slug");

CREATE TABLE "CollectionText" (
  "collectionId" UUID NOT NULL,
  "language" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "story" TEXT NOT NULL,
  CONSTRAINT "CollectionText_pkey" PRIMARY KEY ("collectionId", "language"),
  CONSTRAINT "CollectionText_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "CollectionProduct" (
  "collectionId" UUID NOT NULL,
  "productId" UUID NOT NULL,
  "position" INTEGER NOT NULL,
  CONSTRAINT "CollectionProduct_pkey" PRIMARY KEY ("collectionId", "productId"),
  CONSTRAINT "CollectionProduct_collectionId_fkey" FOREIGN KEY ("collectionId") REFERENCES "Collection"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "CollectionProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "CollectionProduct_productId_idx" ON "CollectionProduct"("productId");
