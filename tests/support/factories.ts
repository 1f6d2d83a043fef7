import { randomUUID } from "node:crypto";
import type { Prisma } from "@/generated/prisma/client";
import { hashSecret } from "@/lib/cart/secret";
import { setQuantity } from "@/lib/cart/set-quantity";
import type { Db } from "@/lib/db/client";

const AT = new Date("2026-01-01T00:00:00Z");

/** A variant on sale in GBP and JPY, with its product around it. */
export async function aVariant(db: Db, { free = 10, minor = 4800, name = "Pippin vase" } = {}): Promise<string> {
  const slug = `${name.toLowerCase().replaceAll(" ", "-")}-${randomUUID().slice(0, 8)}`;
  const product = await db.product.create({
    data: {
      slug,
      position: 1,
      widthMm: 210,
      depthMm: 210,
      heightMm: 270,
      createdAt: AT,
      category: { create: { slug: `vessels-${slug}`, position: 1 } },
      texts: {
        create: { language: "en", name, tagline: "", description: "A vase.", materials: "stoneware", care: "Wipe." },
      },
    },
  });
  const { id } = await db.variant.create({
    data: {
      product: { connect: { id: product.id } },
      finish: { connectOrCreate: { where: { slug: "moss" }, create: { slug: "moss", hex: "#66744e" } } },
      sku: slug,
      position: 1,
      weightGrams: 1400,
      free,
      movements: { create: { quantity: free, reason: "opening stock", at: AT } },
      prices: {
        create: [
          { currency: "GBP", amountMinor: minor },
          { currency: "JPY", amountMinor: minor * 2 },
        ],
      },
    },
  });
  return id;
}

/** The same product in the same finish, in a size as well. */
export async function anotherSize(db: Db, variantId: string, size: "small" | "large"): Promise<string> {
  await db.size.upsert({
    where: { slug: size },
    create: { slug: size, position: size === "small" ? 0 : 2, texts: { create: sizeNames[size] } },
    update: {},
  });
  const { productId, finishSlug } = await db.variant.findUniqueOrThrow({ where: { id: variantId } });
  const { id } = await db.variant.create({
    data: {
      ...{ productId, finishSlug, sizeSlug: size, sku: randomUUID(), position: 2, weightGrams: 900, free: 10 },
      movements: { create: { quantity: 10, reason: "opening stock", at: AT } },
      prices: { create: { currency: "GBP", amountMinor: 6200 } },
    },
  });
  return id;
}

const sizeNames = {
  small: [{ language: "en", name: "Small" }],
  large: [
    { language: "en", name: "Large" },
    { language: "ja", name: "大" },
  ],
};

/** A cart with these lines; the secret is what its shopper's cookie would hold. */
export async function aCart(db: Db, lines: readonly { variantId: string; quantity: number }[]) {
  const secretHash = hashSecret(randomUUID());
  for (const line of lines) await changeCart(db, secretHash, line);
  return secretHash;
}

export async function changeCart(db: Db, secretHash: string, line: { variantId: string; quantity: number }) {
  const result = await setQuantity({ db, now: () => AT }, secretHash, line);
  if (!result.ok) throw new Error(`the cart refused: ${result.error}`);
}

type NewPromotion = Prisma.PromotionCreateInput;

/** A promotion as a merchant would set it up; `claimed` as if others had used it. */
export async function aPromotion(db: Db, promotion: NewPromotion): Promise<void> {
  await db.promotion.create({ data: promotion });
}
