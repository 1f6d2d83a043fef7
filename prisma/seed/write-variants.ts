import type { Prisma } from "@/generated/prisma/client";
import type { Tx } from "@/lib/db/client";
import type { Catalogue } from "./catalogue/schema";
import { idOf } from "./id-of";
import type { PicturesByName } from "./import-pictures";

type Product = Catalogue["categories"][number]["products"][number];
type Sellable = Product["variants"][number] & { product: Product; position: number };

export const OPENING_STOCK = "opening stock";

export async function writeVariants(
  tx: Tx,
  products: Product[],
  { productIds, pictures, now }: { productIds: Map<string, string>; pictures: PicturesByName; now: Date },
): Promise<void> {
  const variants = products.flatMap((product) =>
    product.variants.map((variant, position): Sellable => ({ ...variant, product, position })),
  );
  const ids = await writeFacts(tx, variants, { productIds, now });
  const variantId = { in: [...ids.values()] };
  await tx.price.deleteMany({ where: { variantId } });
  await tx.price.createMany({ data: variants.flatMap((variant) => pricesOf(variant, idOf(ids, variant.sku))) });
  await tx.variantPicture.deleteMany({ where: { variantId } });
  await tx.variantPicture.createMany({
    data: variants.flatMap((variant) => picturesOf(variant, idOf(ids, variant.sku), pictures)),
  });
}

async function writeFacts(
  tx: Tx,
  variants: Sellable[],
  { productIds, now }: { productIds: Map<string, string>; now: Date },
): Promise<Map<string, string>> {
  const skus = variants.map(({ sku }) => sku);
  const before = await idsBySku(tx, skus);
  const fresh = variants.filter(({ sku }) => !before.has(sku));
  await tx.variant.createMany({
    data: fresh.map((variant) => ({ ...factsOf(variant, productIds), free: variant.stock })),
  });
  for (const variant of variants.filter(({ sku }) => before.has(sku))) {
    await tx.variant.update({ where: { sku: variant.sku }, data: factsOf(variant, productIds), select: { id: true } });
  }
  const ids = await idsBySku(tx, skus);
  await tx.stockMovement.createMany({
    data: fresh
      .filter(({ stock }) => stock > 0)
      .map(({ sku, stock }) => ({ variantId: idOf(ids, sku), quantity: stock, reason: OPENING_STOCK, at: now })),
  });
  return ids;
}

async function idsBySku(tx: Tx, skus: string[]): Promise<Map<string, string>> {
  const rows = await tx.variant.findMany({ where: { sku: { in: skus } }, select: { sku: true, id: true } });
  return new Map(rows.map(({ sku, id }) => [sku, id]));
}

function factsOf(variant: Sellable, productIds: Map<string, string>) {
  const { product, sku, finish, size = null, sizeMm, position, weightGrams } = variant;
  return {
    ...{ productId: idOf(productIds, product.slug), sku, finishSlug: finish, sizeSlug: size, position, weightGrams },
    ...{ widthMm: sizeMm?.width ?? null, depthMm: sizeMm?.depth ?? null, heightMm: sizeMm?.height ?? null },
  };
}

function pricesOf({ prices, product }: Sellable, variantId: string): Prisma.PriceCreateManyInput[] {
  const points = Object.entries(prices ?? product.prices);
  return points.map(([currency, amountMinor]) => ({ variantId, currency, amountMinor }));
}

// A picture is found by its file's name: product, finish, view. Every variant has a front; few have a second view.
function picturesOf(
  { product, finish }: Sellable,
  variantId: string,
  pictures: PicturesByName,
): Prisma.VariantPictureCreateManyInput[] {
  const front = pictures.get(`${product.slug}-${finish}-front`);
  if (!front) throw new Error(`there is no picture of ${product.slug} in ${finish}`);
  const views = [front, pictures.get(`${product.slug}-${finish}-second`)].filter((view) => view !== undefined);
  return views.map(({ id }, position) => ({ variantId, pictureId: id, position }));
}
