import { Prisma } from "@/generated/prisma/client";
import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { loadCollections } from "./collections";
import { loadTogether } from "./bought-together";
import { loadCards } from "./listing/cards";
import { loadRelated } from "./related";
import { cardSelect, categorySelect, onSaleIn, productSelect } from "./selects";
import type { CategoryLink, CategoryView, CollectionLink, ProductCard, ProductView } from "./types";
import { textIn, toProductCard, toProductView } from "./views";

export type HomeView = { featured: ProductCard[]; categories: CategoryLink[]; collections: CollectionLink[] };

export async function loadHome(db: Db, market: Market): Promise<HomeView> {
  const [featured, categories, collections] = await Promise.all([
    db.product.findMany({
      where: { featured: true, ...onSaleIn(market) },
      orderBy: { position: "asc" },
      select: cardSelect(market),
    }),
    loadCategories(db, market),
    loadCollections(db, market),
  ]);
  return { featured: featured.map((row) => toProductCard(row, market)), categories, collections };
}

/** The categories that have something to show in this market, each by its first product, in use where there is such a picture. */
export async function loadCategories(db: Db, market: Market): Promise<CategoryLink[]> {
  const rows = await db.$queryRaw<{ id: string; productId: string; product: string }[]>`
    SELECT c.id, l."productId", p.slug AS product FROM "Category" c
    CROSS JOIN LATERAL (
      SELECT l."productId" FROM "Listing" l WHERE l.currency = ${market.currency}::bpchar AND l."categoryId" = c.id
      ORDER BY l.position, l."productId" LIMIT 1) l
    JOIN "Product" p ON p.id = l."productId" ORDER BY c.position`;
  const [categories, cards] = await Promise.all([
    db.category.findMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      orderBy: { position: "asc" },
      select: { id: true, ...categorySelect(market) },
    }),
    loadCards(db, market, Prisma.sql`${rows.map(({ productId }) => productId)}::uuid[]`),
  ]);
  return categories.flatMap(({ id, slug, texts }) => {
    const first = rows.find((row) => row.id === id)?.product;
    const card = cards.find((shown) => shown.slug === first);
    const { name, description } = textIn(texts, market.language);
    return card ? [{ slug, name, description, picture: card.second ?? card.picture }] : [];
  });
}

export async function loadCategory(db: Db, market: Market, slug: string): Promise<CategoryView | null> {
  const row = await db.category.findUnique({ where: { slug }, select: { id: true, ...categorySelect(market) } });
  if (!row) return null;
  const { name, description } = textIn(row.texts, market.language);
  return { id: row.id, slug, name, description };
}

/** One product with what goes with it, or null where this market does not sell it. */
export async function loadProduct(db: Db, market: Market, slug: string): Promise<ProductView | null> {
  const row = await db.product.findUnique({ where: { slug, ...onSaleIn(market) }, select: productSelect(market) });
  if (!row) return null;
  const [together, related] = await Promise.all([loadTogether(db, market, [slug]), loadRelated(db, market, row.id)]);
  return toProductView(row, { together, related }, market);
}

/** How many of each variant can be bought now, by the variant's id. */
export async function loadStock(db: Db, slug: string): Promise<Record<string, number>> {
  const variants = await db.variant.findMany({ where: { product: { slug } }, select: { id: true, free: true } });
  return Object.fromEntries(variants.map(({ id, free }) => [id, free]));
}

/** The cards of these products, in this order, as far as the market sells them. */
export function loadNamedCards(db: Db, market: Market, slugs: readonly string[]): Promise<ProductCard[]> {
  const ids = Prisma.sql`ARRAY(
    SELECT p.id FROM unnest(${slugs}::text[]) WITH ORDINALITY AS o (slug, place)
    JOIN "Product" p ON p.slug = o.slug ORDER BY o.place)`;
  return loadCards(db, market, ids);
}
