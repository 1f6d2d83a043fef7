import type { Db } from "@/lib/db/client";
import type { Market } from "@/lib/markets/markets";
import { cardSelect, categorySelect, onSaleIn, productSelect } from "./selects";
import type { CategoryLink, CategoryView, ProductCard, ProductView } from "./types";
import { textIn, toCategoryLink, toProductCard, toProductView } from "./views";

export type HomeView = { featured: ProductCard[]; categories: CategoryLink[] };

const RELATED = 4;

export async function loadHome(db: Db, market: Market): Promise<HomeView> {
  const [featured, categories] = await Promise.all([
    db.product.findMany({
      where: { featured: true, ...onSaleIn(market) },
      orderBy: { position: "asc" },
      select: cardSelect(market),
    }),
    loadCategories(db, market),
  ]);
  return { featured: featured.map((row) => toProductCard(row, market)), categories };
}

/** The categories that have something to show in this market. */
export async function loadCategories(db: Db, market: Market): Promise<CategoryLink[]> {
  const rows = await db.category.findMany({
    where: { products: { some: onSaleIn(market) } },
    orderBy: { position: "asc" },
    select: {
      ...categorySelect(market),
      products: { where: onSaleIn(market), orderBy: { position: "asc" }, take: 1, select: cardSelect(market) },
    },
  });
  return rows.map((row) => toCategoryLink(row, market));
}

export async function loadCategory(db: Db, market: Market, slug: string): Promise<CategoryView | null> {
  const row = await db.category.findUnique({
    where: { slug },
    select: {
      ...categorySelect(market),
      products: { where: onSaleIn(market), orderBy: { position: "asc" }, select: cardSelect(market) },
    },
  });
  if (!row) return null;
  const { name, description } = textIn(row.texts, market.language);
  return { slug, name, description, products: row.products.map((product) => toProductCard(product, market)) };
}

/** One product with up to four others of its category, or null where this market does not sell it. */
export async function loadProduct(db: Db, market: Market, slug: string): Promise<ProductView | null> {
  const row = await db.product.findUnique({ where: { slug, ...onSaleIn(market) }, select: productSelect(market) });
  if (!row) return null;
  const related = await db.product.findMany({
    where: { categoryId: row.categoryId, NOT: { id: row.id }, ...onSaleIn(market) },
    orderBy: { position: "asc" },
    take: RELATED,
    select: cardSelect(market),
  });
  return toProductView(row, related, market);
}

/** How many of each variant can be bought now, by the variant's id. */
export async function loadStock(db: Db, slug: string): Promise<Record<string, number>> {
  const variants = await db.variant.findMany({ where: { product: { slug } }, select: { id: true, free: true } });
  return Object.fromEntries(variants.map(({ id, free }) => [id, free]));
}
