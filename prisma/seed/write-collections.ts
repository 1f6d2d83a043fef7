import type { Tx } from "@/lib/db/client";
import type { Catalogue } from "./catalogue/schema";
import { idOf } from "./id-of";
import type { PicturesByName } from "./import-pictures";

type Collections = Catalogue["collections"];

/** Brings these collections in line with the catalogue; others are left alone. */
export async function writeCollections(
  tx: Tx,
  collections: Collections,
  { productIds, pictures }: { productIds: Map<string, string>; pictures: PicturesByName },
): Promise<void> {
  const ids = await writeRows(tx, collections, pictures);
  const collectionId = { in: [...ids.values()] };
  await tx.collectionText.deleteMany({ where: { collectionId } });
  await tx.collectionText.createMany({
    data: collections.flatMap(({ slug, texts }) =>
      Object.entries(texts).map(([language, text]) => ({ collectionId: idOf(ids, slug), language, ...text })),
    ),
  });
  await tx.collectionProduct.deleteMany({ where: { collectionId } });
  await tx.collectionProduct.createMany({
    data: collections.flatMap(({ slug, products }) =>
      products.map((product, position) => ({
        ...{ collectionId: idOf(ids, slug), productId: idOf(productIds, product), position },
      })),
    ),
  });
}

async function writeRows(tx: Tx, collections: Collections, pictures: PicturesByName): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [position, { slug, picture }] of collections.entries()) {
    const found = pictures.get(picture);
    if (!found) throw new Error(`there is no picture ${picture} for ${slug}`);
    const facts = { position, pictureId: found.id };
    const { id } = await tx.collection.upsert({
      where: { slug },
      create: { slug, ...facts },
      update: facts,
      select: { id: true },
    });
    ids.set(slug, id);
  }
  return ids;
}
