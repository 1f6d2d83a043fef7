import { loadCollections } from "@/lib/catalog/collections";
import {
  categoryPath,
  collectionPath,
  collectionsPath,
  homePath,
  infoPages,
  infoPath,
  productPath,
} from "@/lib/catalog/paths";
import { onSaleIn } from "@/lib/catalog/selects";
import type { Db } from "@/lib/db/client";
import { markets, type Market } from "@/lib/markets/markets";
import { xmlText } from "./xml";

/** Addresses in one part; the protocol allows 50,000. */
const PART = 10_000;

const SCHEMA = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`;

/** The first product of each part, by id: products are numbered as they come, so that old parts keep their addresses. */
export async function partsOf(db: Db, size = PART): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM "Product") AS numbered
    WHERE (place - 1) % ${size} = 0 ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** The list of all parts. No part says when it changed last: the catalogue keeps no such date, and a guess misleads. */
export function sitemapIndex(parts: readonly string[], origin: string): string {
  const files = markets.flatMap(({ code }) =>
    ["pages", ...parts].map((part) => `${origin}/sitemaps/${code}/${part}.xml`),
  );
  return document(
    "sitemapindex",
    files.map((file) => `<sitemap><loc>${xmlText(file)}</loc></sitemap>`),
  );
}

/** Home, the shelves and collections of a market that have something in them, and what the shop says of itself. */
export async function pagesPart(db: Db, market: Market, origin: string): Promise<string> {
  const categories = await db.category.findMany({
    where: { products: { some: onSaleIn(market) } },
    orderBy: { position: "asc" },
    select: { slug: true },
  });
  const shelves = categories.map(({ slug }) => categoryPath(market, slug));
  const collections = await loadCollections(db, market);
  const gathered = collections.map(({ slug }) => collectionPath(market, slug));
  if (gathered.length > 0) gathered.unshift(collectionsPath(market));
  const about = infoPages.map((page) => infoPath(market, page));
  return urlset([homePath(market), ...shelves, ...gathered, ...about], origin);
}

/** The products of one part that this market sells. */
export async function productsPart(db: Db, market: Market, from: string, origin: string, size = PART): Promise<string> {
  const rows = await db.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM (SELECT id, slug FROM "Product" WHERE id >= ${from}::uuid ORDER BY id LIMIT ${size}) AS product
    WHERE EXISTS (
      SELECT FROM "Variant" AS variant
      JOIN "Price" AS price ON price."variantId" = variant.id AND price.currency = ${market.currency}
      WHERE variant."productId" = product.id
        AND EXISTS (SELECT FROM "VariantPicture" AS shown WHERE shown."variantId" = variant.id))
    ORDER BY id`;
  return urlset(
    rows.map(({ slug }) => productPath(market, slug)),
    origin,
  );
}

function urlset(paths: readonly string[], origin: string): string {
  return document(
    "urlset",
    paths.map((path) => `<url><loc>${xmlText(origin + path)}</loc></url>`),
  );
}

function document(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${SCHEMA}>\n${entries.join("\n")}\n</${root}>\n`;
}
