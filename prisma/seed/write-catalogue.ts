import type { Db, Tx } from "@/lib/db/client";
import type { Catalogue } from "./catalogue/schema";
import { idOf } from "./id-of";
import type { PicturesByName } from "./import-pictures";
import { writeCollections } from "./write-collections";
import { writeSynonyms } from "./write-synonyms";
import { writeVariants } from "./write-variants";

type Category = Catalogue["categories"][number];
type Product = Category["products"][number];

/**
 * Brings the database in line with the catalogue, in one transaction. Rows are found by slug and sku; texts, prices
 * and pictures follow the catalogue, the stock of a variant that exists is left alone.
 */
export async function writeCatalogue(
  db: Db,
  { catalogue, pictures, now }: { catalogue: Catalogue; pictures: PicturesByName; now: Date },
): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.picture.createMany({ data: [...pictures.values()], skipDuplicates: true });
      await writeFinishes(tx, catalogue.finishes);
      await writeMaterials(tx, catalogue.materials);
      await writeSizes(tx, catalogue.sizes);
      const categoryIds = await writeCategories(tx, catalogue.categories);
      const productIds = await writeProducts(tx, catalogue.categories, { categoryIds, now });
      const products = catalogue.categories.flatMap((category) => category.products);
      await writeVariants(tx, products, { productIds, pictures, now });
      await writeProductMaterials(tx, products, productIds);
      await writeProductTexts(tx, products, productIds);
      await writeCollections(tx, catalogue.collections, { productIds, pictures });
      await writeSynonyms(tx);
    },
    { timeout: 60_000 },
  );
}

async function writeFinishes(tx: Tx, finishes: Catalogue["finishes"]): Promise<void> {
  for (const { slug, hex } of finishes) {
    await tx.finish.upsert({ where: { slug }, create: { slug, hex }, update: { hex } });
  }
  await tx.finishText.deleteMany({ where: { finishSlug: { in: finishes.map(({ slug }) => slug) } } });
  await tx.finishText.createMany({
    data: finishes.flatMap(({ slug, names }) =>
      Object.entries(names).map(([language, name]) => ({ finishSlug: slug, language, name })),
    ),
  });
}

async function writeMaterials(tx: Tx, materials: Catalogue["materials"]): Promise<void> {
  const slugs = materials.map(({ slug }) => slug);
  await tx.material.createMany({ data: slugs.map((slug) => ({ slug })), skipDuplicates: true });
  await tx.materialText.deleteMany({ where: { materialSlug: { in: slugs } } });
  await tx.materialText.createMany({
    data: materials.flatMap(({ slug, names }) =>
      Object.entries(names).map(([language, name]) => ({ materialSlug: slug, language, name })),
    ),
  });
}

async function writeSizes(tx: Tx, sizes: Catalogue["sizes"]): Promise<void> {
  for (const [position, { slug }] of sizes.entries()) {
    await tx.size.upsert({ where: { slug }, create: { slug, position }, update: { position } });
  }
  await tx.sizeText.deleteMany({ where: { sizeSlug: { in: sizes.map(({ slug }) => slug) } } });
  await tx.sizeText.createMany({
    data: sizes.flatMap(({ slug, names }) =>
      Object.entries(names).map(([language, name]) => ({ sizeSlug: slug, language, name })),
    ),
  });
}

async function writeCategories(tx: Tx, categories: Category[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [position, { slug }] of categories.entries()) {
    const { id } = await tx.category.upsert({
      where: { slug },
      create: { slug, position },
      update: { position },
      select: { id: true },
    });
    ids.set(slug, id);
  }
  await tx.categoryText.deleteMany({ where: { categoryId: { in: [...ids.values()] } } });
  await tx.categoryText.createMany({
    data: categories.flatMap(({ slug, texts }) =>
      Object.entries(texts).map(([language, text]) => ({ categoryId: idOf(ids, slug), language, ...text })),
    ),
  });
  return ids;
}

async function writeProducts(
  tx: Tx,
  categories: Category[],
  { categoryIds, now }: { categoryIds: Map<string, string>; now: Date },
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const category of categories) {
    for (const product of category.products) {
      const { slug, featured, sizeMm } = product;
      // Positions run through the whole catalogue, so that featured products keep the order of its shelves.
      const facts = {
        ...{ featured, position: ids.size, categoryId: idOf(categoryIds, category.slug) },
        ...{ widthMm: sizeMm.width, depthMm: sizeMm.depth, heightMm: sizeMm.height },
      };
      const { id } = await tx.product.upsert({
        where: { slug },
        create: { slug, createdAt: now, ...facts },
        update: facts,
        select: { id: true },
      });
      ids.set(slug, id);
    }
  }
  return ids;
}

async function writeProductTexts(tx: Tx, products: Product[], ids: Map<string, string>): Promise<void> {
  await tx.productText.deleteMany({ where: { productId: { in: [...ids.values()] } } });
  await tx.productText.createMany({
    data: products.flatMap(({ slug, texts }) =>
      Object.entries(texts).map(([language, text]) => ({ productId: idOf(ids, slug), language, ...text })),
    ),
  });
}

async function writeProductMaterials(tx: Tx, products: Product[], ids: Map<string, string>): Promise<void> {
  await tx.productMaterial.deleteMany({ where: { productId: { in: [...ids.values()] } } });
  await tx.productMaterial.createMany({
    data: products.flatMap(({ slug, madeOf }) =>
      madeOf.map((materialSlug) => ({ productId: idOf(ids, slug), materialSlug })),
    ),
  });
}
