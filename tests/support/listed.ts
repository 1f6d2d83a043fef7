import type { Db } from "@/lib/db/client";

type Wish = {
  category?: string;
  position?: number;
  createdAt?: Date;
  materials?: string[];
  /** Of the first variant; each further finish costs the same. */
  GBP?: number | null;
  JPY?: number;
  finishes?: string[];
  free?: number;
};

/** A product that lists show, named after its slug. @returns its id */
export async function aListedProduct(db: Db, slug: string, wish: Wish = {}): Promise<string> {
  const { category = "vessels", position = 0, createdAt = new Date(0), materials = [], finishes = ["moss"] } = wish;
  const { GBP = 4800, JPY, free = 5 } = wish;
  await db.material.createMany({ data: materials.map((material) => ({ slug: material })), skipDuplicates: true });
  await db.finish.createMany({
    data: finishes.map((finish) => ({ slug: finish, hex: "#66744E" })),
    skipDuplicates: true,
  });
  const named = finishes.map((finish) => ({ finishSlug: finish, language: "en", name: finish }));
  await db.finishText.createMany({ data: named, skipDuplicates: true });
  const text = { language: "en", name: slug, tagline: "", description: "", materials: "", care: "" };
  const product = await db.product.create({
    data: {
      ...{ slug, position, createdAt, widthMm: 1, depthMm: 1, heightMm: 1 },
      texts: { create: text },
      madeOf: { create: materials.map((materialSlug) => ({ materialSlug })) },
      category: {
        connectOrCreate: {
          where: { slug: category },
          create: {
            slug: category,
            position: 0,
            texts: { create: { language: "en", name: category, description: "" } },
          },
        },
      },
    },
  });
  const prices = Object.entries({ GBP, JPY }).flatMap(([currency, amountMinor]) =>
    amountMinor ? [{ currency, amountMinor }] : [],
  );
  for (const [place, finishSlug] of finishes.entries()) {
    await db.variant.create({
      data: {
        ...{ productId: product.id, finishSlug, sku: `${slug}-${finishSlug}`, position: place, weightGrams: 1, free },
        prices: { create: prices },
        pictures: {
          create: {
            position: 0,
            picture: {
              create: { id: `${slug}-${finishSlug}`, width: 10, height: 10, widths: [10], colour: "#ffffff" },
            },
          },
        },
      },
    });
  }
  return product.id;
}
