import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { collectionSelect, type CollectionRow } from "./selects";
import type { CollectionLink, CollectionView } from "./types";
import { pictureAlt, textIn } from "./views";

/** The collections of which this market sells something, in the merchant's order. */
export async function loadCollections(db: Db, market: Market): Promise<CollectionLink[]> {
  const rows = await db.collection.findMany({
    where: { products: { some: { product: { listings: { some: { currency: market.currency } } } } } },
    orderBy: [{ position: "asc" }, { slug: "asc" }],
    select: collectionSelect(market),
  });
  return rows.map((row) => {
    const { slug, name, description, picture } = toCollectionView(row, market);
    return { slug, name, description, picture };
  });
}

export async function loadCollection(db: Db, market: Market, slug: string): Promise<CollectionView | null> {
  const row = await db.collection.findUnique({ where: { slug }, select: collectionSelect(market) });
  return row && toCollectionView(row, market);
}

function toCollectionView({ id, slug, texts, picture }: CollectionRow, { language }: Market): CollectionView {
  const { name, description, story } = textIn(texts, language);
  const { variants, ...file } = picture;
  const alt = variants.map(({ variant: { product, finish } }) =>
    pictureAlt(textIn(product.texts, language).name, textIn(finish.texts, language).name, language),
  );
  return { id, slug, name, description, story, picture: { ...file, alt: alt[0] ?? "" } };
}
