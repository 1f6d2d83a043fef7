-- AlterTable
ALTER TABLE "Cart" ADD COLUMN     "wrongCodes" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "wrongCodesSince" TIMESTAMPTZ(3);
